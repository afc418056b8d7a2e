// XML, put together by the browser's own document, which escapes what must be escaped.

type Attributes = Readonly<Record<string, string | number>>;

export type MakeElement = (
  name: string,
  attributes?: Attributes,
  children?: readonly (Element | string)[],
) => Element;

/** Makes elements of one namespace. */
export function xmlIn(namespace: string): MakeElement {
  const document = window.document.implementation.createDocument(namespace, '', null);
  return (name, attributes = {}, children = []) => {
    const element = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, legal(String(value)));
    element.append(...children.map((child) => (typeof child === 'string' ? legal(child) : child)));
    return element;
  };
}

export const svg = xmlIn('http://www.w3.org/2000/svg');

export function xmlText(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}

/** Control characters and halves of characters have no place in XML 1.0, however they are written. */
function legal(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}
