// What a contributor proposes, for tests of whoever reviews it: a report on fifty piers, each with somebody who says something.
import type { Explorer } from './open-explorer.js';

const numbers = Array.from({ length: 50 }, (_, at) => String(at + 1).padStart(2, '0'));

/** The words about a pier; the last ten are Arabic. */
export function wordsOf(pier: string): string {
  return Number(pier) > 40
    ? `بقيت بوابة الرصيف ${pier} مغلقة حتى الظهر`
    : `The gate of pier ${pier} stayed shut until noon`;
}

/** Proposes fifty statements of one speaker, the first one with its speaker and document; gives their piers, in the queue's order. */
export async function proposeFifty(explorer: Explorer, contributor: string): Promise<readonly string[]> {
  const text = numbers
    .map((pier) => `Report of pier ${pier}. ${wordsOf(pier)}, the watch wrote. Nothing else was seen.`)
    .join('\n\n');
  const editor = await explorer.makeKey('editor');
  await explorer.askAs(
    editor,
    `mutation ($text: String!) {
      addDocument(input: { id: "document:piers", kind: ARTICLE, language: "en", names: [{ text: "The piers at dawn", language: "en" }], text: $text }) { id }
      addUnnamedAgent(input: { id: "unnamed-agent:watch", names: [{ text: "the watch", language: "en" }], headcount: { min: 2, max: 2 } }) { id }
    }`,
    { text },
  );
  for (let at = 0; at < numbers.length; at += 10) {
    const writes = numbers.slice(at, at + 10).map((pier) => {
      const language = Number(pier) > 40 ? 'ar' : 'en';
      const words = JSON.stringify(wordsOf(pier));
      return `p${pier}: recordStatement(input: {
        id: "statement:pier-${pier}", form: DIRECT, act: ASSERTION, speaker: "unnamed-agent:watch", confidence: 0.8
        texts: [{ text: ${words}, language: "${language}" }], evidence: [{ document: "document:piers", exact: ${words} }]
      }) { status }`;
    });
    await explorer.askAs(contributor, `mutation { ${writes.join('\n')} }`);
  }
  return numbers;
}
