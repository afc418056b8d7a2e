// Which articles does a feed hold? RSS and Atom items with their text; nothing is fetched.
import Parser from 'rss-parser';
import { readHtml } from './read-html.js';

export interface FeedItem {
  title: string | null;
  url: string | null;
  author: string | null;
  /** The day, EDTF; null when the item states none. */
  publishedOn: string | null;
  /** The longest text that the item carries, as paragraphs; empty when it carries none. */
  text: string;
}

const LARGEST = 20_000_000;

/** The items of a feed in its order, with the feed's own title and language. Throws on what is no feed, or one of more than 20 million characters. */
export async function readRss(
  xml: string,
): Promise<{ title: string | null; language: string | null; items: FeedItem[] }> {
  if (xml.length > LARGEST) {
    throw new Error(`A feed must be at most ${LARGEST} characters, but got: ${xml.length}.`);
  }
  // Feeds declare no entities of their own; one that does could expand without bound.
  if (/<!ENTITY/i.test(xml))
    throw new Error('A feed must not declare entities of its own. Remove its <!ENTITY …> lines.');
  const parser = new Parser<{ language?: string }, Record<string, string | undefined>>();
  const feed = await parser.parseString(xml);
  return {
    title: feed.title ?? null,
    language: feed.language ?? null,
    items: feed.items.map((item) => ({
      title: item.title ?? null,
      url: item.link ?? null,
      author: item.creator ?? item.author ?? null,
      publishedOn: item.isoDate?.slice(0, 10) ?? null,
      text: textOf(item['content:encoded'] ?? item.content ?? item.summary ?? ''),
    })),
  };
}

function textOf(html: string): string {
  if (!/<\w/.test(html)) return html.trim();
  return (
    readHtml(html)?.text ??
    html
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
