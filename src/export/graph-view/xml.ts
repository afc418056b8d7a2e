// How does an element become XML text, whatever its words hold? By hand: a builder takes fifty times as long, minutes for a large graph.

/** Attributes; those that are null are left out. */
export type Attributes = Readonly<Record<string, string | null>>;

/** An element with attributes, around text or elements that are XML already; closed at once where there are none. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escaped(value)}"`,
  );
  return content === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content}</${name}>`;
}

/** Words as XML text. A character that XML cannot hold at all, such as a bell, becomes U+FFFD. */
export function escaped(words: string): string {
  return words.replace(ILLEGAL, '\ufffd').replace(/[&<>"\r\n\t]/g, (character) => ENTITIES[character]!);
}

// Halves of surrogate pairs too: they are no characters.
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Line ends as references, or parsers would make spaces of them within attributes. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};
