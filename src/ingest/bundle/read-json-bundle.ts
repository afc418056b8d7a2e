// How is a bundle in one JSON object read without holding it? Item by item, as the text comes in.
import { JSONParser, TokenType } from '@streamparser/json';
import type { Model } from '../../graph/model.js';
import type { ImportSource, Reading } from '../import-format.js';
import { didYouMean } from './did-you-mean.js';
import { NO_EXTENSIONS } from './no-extensions.js';
import { readItem } from './read-ndjson-bundle.js';

/** The items of a bundle in JSON, in the order of the text; what cannot be read any further is the last thing refused. */
export async function* readJsonBundle(source: ImportSource, model: Model): AsyncIterable<Reading> {
  const found: Reading[] = [];
  const parser = new ItemParser(model, (reading) => found.push(reading));
  const stream = source.open().setEncoding('utf8');
  try {
    for await (const chunk of stream as AsyncIterable<string>) {
      parser.write(chunk);
      yield* found.splice(0);
    }
    parser.end();
  } catch (error) {
    if (!(error instanceof Error) || 'syscall' in error) throw error;
    yield* found.splice(0);
    yield { line: parser.line, rejected: `must be one JSON object: ${error.message}` };
  }
}

/** Knows on which line each item began. */
class ItemParser {
  line = 1;
  private depth = 0;
  private began = 1;
  private readonly parser = new JSONParser({ paths: ['$.*.*'], keepStack: false });

  constructor(model: Model, take: (reading: Reading) => void) {
    const sections = model.concepts.map(({ plural }) => plural);
    this.parser.onToken = ({ token }) => {
      if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) {
        if (this.depth === 2) this.began = this.line;
        this.depth++;
      } else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) this.depth--;
    };
    this.parser.onValue = ({ value, stack }) => {
      const section = String(stack.at(-1)?.key);
      const line = this.began;
      if (sections.includes(section)) take(readItem(model, line, value));
      else if (section === 'extend') take({ line, rejected: NO_EXTENSIONS });
      else {
        const rejected = `must be in one of ${sections.join(', ')}, but got: ${section}${didYouMean(section, sections)}`;
        take({ line, rejected });
      }
    };
  }

  write(chunk: string): void {
    let from = this.line === 1 && chunk.startsWith('\ufeff') ? 1 : 0;
    for (let end = chunk.indexOf('\n', from); end !== -1; end = chunk.indexOf('\n', from)) {
      this.parser.write(chunk.slice(from, end + 1));
      this.line++;
      from = end + 1;
    }
    this.parser.write(chunk.slice(from));
  }

  end(): void {
    if (!this.parser.isEnded) this.parser.end();
  }
}
