// How is a statement recorded? Whoever is new first, then the statement, then those who passed it on, each conveying the one
// before. What arrived before something was refused is not written twice.
import { useState } from 'react';
import {
  AddPersonDocument,
  AddUnnamedAgentDocument,
  RecordStatementDocument,
  type RecordStatementInput,
} from '../api/operations.generated.js';
import { useLanguage } from '../i18n/language.js';
import { useWrite } from '../write/use-write.js';
import { type Places, type Problem, refused } from './problem.js';
import type { Saved } from './record-panel.js';
import type { StatementDraft, Who } from './statement-draft.js';
import { personInput, relayInput, statementInput, unnamedInput } from './statement-input.js';
import { useKeys } from './use-keys.js';

const places: Places = [
  [/^input\.evidence/, 'words'],
  [/^input\.texts/, 'text'],
  [/^input\.speaker/, 'speaker'],
  [/^input\.(about|event|saidOn)/, 'details'],
];

export function useSaveStatement(document: { id: string; language: string }) {
  const { language: lang } = useLanguage();
  const person = useWrite(AddPersonDocument);
  const unnamed = useWrite(AddUnnamedAgentDocument);
  const statement = useWrite(RecordStatementDocument);
  const { keyFor, forget } = useKeys(`statement:${document.id}`);
  const [saving, setSaving] = useState(false);

  const save = async (draft: StatementDraft): Promise<Saved> => {
    const reason = draft.note.trim() || null;
    const agent = async (who: Who, step: string): Promise<string | null> => {
      if (who.kind === 'nobody') return null;
      if (who.kind === 'known') return who.known!.id;
      const written =
        who.kind === 'person'
          ? await person.write({
              input: personInput(who),
              reason,
              key: keyFor(step, ['person', who, reason]),
            })
          : await unnamed.write({
              input: unnamedInput(who),
              reason,
              key: keyFor(step, ['unnamed', who, reason]),
            });
      if (written.failure) throw refused(written.failure, [], step);
      return written.data.added.id;
    };
    const record = async (input: RecordStatementInput, step: string, where: Places, otherwise: string) => {
      const written = await statement.write({ input, reason, lang, key: keyFor(step, [input, reason]) });
      if (written.failure) throw refused(written.failure, where, otherwise);
      return written.data.recorded;
    };
    const said = await record(
      statementInput(draft, document.id, await agent(draft.speaker, 'speaker')),
      'statement',
      places,
      'form',
    );
    const passages = [...said.evidence];
    let last = said.id;
    for (const { key, words, who } of draft.relays) {
      const speaker = await agent(who, `relay.${key}.who`);
      const input = relayInput(words!, document.language, document.id, speaker, last);
      const relay = await record(
        input,
        `relay.${key}`,
        [[/^input\.evidence/, `relay.${key}.words`]],
        `relay.${key}.who`,
      );
      passages.push(...relay.evidence);
      last = relay.id;
    }
    forget();
    return { id: said.id, status: said.status, passages };
  };

  return {
    saving,
    /** What was recorded, or what stood against it. */
    save: async (draft: StatementDraft): Promise<Saved | Problem> => {
      setSaving(true);
      try {
        return await save(draft);
      } catch (problem) {
        if (!(problem instanceof Object && 'place' in problem)) throw problem;
        return problem as Problem;
      } finally {
        setSaving(false);
      }
    },
  };
}
