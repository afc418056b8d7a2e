// What does somebody do by saying it? Read off the reporting word.
import type { SpeechAct } from './attribution.js';
import { SPEECH_ACTS } from './words/speech-acts.js';

const acts = new Map<string, SpeechAct>();
for (const [act, verbs] of Object.entries(SPEECH_ACTS))
  for (const verb of verbs) acts.set(verb, act as SpeechAct);

/** The speech act of a reporting word in its base form: ASSERTION for every word not listed, `say` among them. */
export function speechAct(verb: string): SpeechAct {
  return acts.get(verb) ?? acts.get(verb.split(' ')[0]!) ?? 'ASSERTION';
}
