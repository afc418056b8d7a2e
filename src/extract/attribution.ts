// What an attribution found in a text is made of: who is quoted, by which words, with which content, how surely.

/** A stretch of the text, in Unicode code points: [start, end). */
export type Span = [start: number, end: number];

export type QuoteForm = 'DIRECT' | 'INDIRECT' | 'MIXED';
export type SpeechAct =
  | 'ASSERTION'
  | 'OPINION'
  | 'PRAISE'
  | 'CRITICISM'
  | 'PREDICTION'
  | 'DENIAL'
  | 'REQUEST'
  | 'INSTRUCTION'
  | 'BELIEF'
  | 'OTHER';
export type SourceBasis =
  | 'PARTICIPANT'
  | 'EYEWITNESS'
  | 'FAMILIAR'
  | 'OFFICIAL'
  | 'DOCUMENT_HOLDER'
  | 'UNSTATED';

/** A source that the text describes but does not name. */
export interface UnnamedSource {
  /** The text's own words for them. */
  descriptor: string;
  /** As stated; null when it is not. */
  headcount: { min: number | null; max: number | null; approximate: boolean } | null;
  basis: SourceBasis;
  /** As stated (`to give a candid assessment`); null when it is not. */
  anonymityReason: string | null;
}

export interface Attribution {
  /** The reported words, in one or more parts, in the text's order; never empty. */
  content: Span[];
  /** The words for whoever said it; empty when the text has none. */
  source: Span[];
  /** The words that report; empty when only punctuation does. */
  cue: Span[];
  form: QuoteForm;
  act: SpeechAct;
  /** Index of the attribution that conveys this one (a relay, or a quotation inside a quotation); null when the text itself does. */
  conveyedBy: number | null;
  /** Null when the source is named, is a pronoun left open, or is absent. */
  unnamed: UnnamedSource | null;
  /** The earlier words that a pronoun, bare surname, «ذلك الشخص» or dropped subject stands for; null when none is needed or none is sure. */
  refersTo: Span | null;
  /** When it was said, EDTF level 0, as stated beside the cue; null when not stated or not computable. */
  saidOn: string | null;
  /** 0 to 1: the share of such findings that the rule that found it gets right, as measured. */
  confidence: number;
}
