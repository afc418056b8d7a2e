// How is a claim recorded, and at which field is it said where the server refuses it?
import { RecordClaimDocument } from '../api/operations.generated.js';
import { useLanguage } from '../i18n/language.js';
import { useWrite } from '../write/use-write.js';
import { type ClaimDraft, claimInput } from './claim-draft.js';
import { type Places, type Problem, refused } from './problem.js';
import type { Saved } from './record-panel.js';
import { useKeys } from './use-keys.js';

const places: Places = [
  [/^input\.evidence/, 'words'],
  [/^input\.subject/, 'subject'],
  [/^input\.predicate/, 'predicate'],
  [/^input\.(object|value)/, 'object'],
  [/^input\.valid/, 'details'],
];

export function useSaveClaim(document: string) {
  const { language: lang } = useLanguage();
  const claim = useWrite(RecordClaimDocument);
  const { keyFor, forget } = useKeys(`claim:${document}`);
  return {
    saving: claim.writing,
    /** What was recorded, or what stood against it. */
    save: async (draft: ClaimDraft): Promise<Saved | Problem> => {
      const reason = draft.note.trim() || null;
      const input = claimInput(draft, document);
      const written = await claim.write({ input, reason, lang, key: keyFor('claim', [input, reason]) });
      if (written.failure) return refused(written.failure, places, 'form');
      forget();
      const { id, status, evidence } = written.data.recorded;
      return { id, status, passages: evidence };
    },
  };
}
