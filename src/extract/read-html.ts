// What is the article in a web page? Its title, byline and text, by Mozilla's Readability on a parsed page; no script of
// the page is ever run and nothing that it links to is fetched.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

export interface ReadArticle {
  title: string | null;
  byline: string | null;
  language: string | null;
  /** As the page states it, cut to EDTF level 0; null when it does not or not readably. */
  publishedOn: string | null;
  /** Paragraphs parted by one empty line. */
  text: string;
}

const LARGEST = 20_000_000;
const MOST_ELEMENTS = 200_000;

/** The article of a page; null when it has no readable one. Throws when the page is larger than 20 million characters. */
export function readHtml(html: string): ReadArticle | null {
  if (html.length > LARGEST) {
    throw new Error(
      `A page must be at most ${LARGEST} characters, but got: ${html.length}. Import its text instead.`,
    );
  }
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  const language = document.documentElement?.getAttribute('lang') ?? null;
  const parsed = new Readability(document as never, { maxElemsToParse: MOST_ELEMENTS }).parse();
  if (!parsed?.content) return null;
  const text = paragraphsOf(parsed.content);
  if (text === '') return null;
  return {
    title: parsed.title || null,
    byline: parsed.byline || null,
    language: parsed.lang || language,
    publishedOn: dateOf(parsed.publishedTime),
    text,
  };
}

/** The text of each block element, one paragraph a block. */
function paragraphsOf(content: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
  for (const br of document.querySelectorAll('br')) br.replaceWith('\n');
  const blocks = [
    ...document.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, td'),
  ];
  const leaves = blocks.filter((block) => !block.querySelector('p, li, blockquote, h1, h2, h3, h4, h5, h6'));
  const texts = (leaves.length > 0 ? leaves : [document.body]).map((block) =>
    (block?.textContent ?? '').replace(/[ \t\r\n\u00a0]+/g, ' ').trim(),
  );
  return texts.filter((text) => text !== '').join('\n\n');
}

export function dateOf(stated: string | null | undefined): string | null {
  const match = /^\d{4}(-\d{2}(-\d{2})?)?/.exec(stated ?? '');
  return match ? match[0] : null;
}
