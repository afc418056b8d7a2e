// Which of a statement's versions is shown?

export interface Version {
  readonly text: string;
  readonly language: string;
  readonly original: boolean;
}

/** The version in that language, else the original, else any. A statement has at least one. */
export function chooseText<T extends Version>(texts: readonly T[], language: string): T {
  const inLanguage = texts.find((text) => text.language.split('-')[0] === language);
  return inLanguage ?? originalOf(texts);
}

/** The words of the source. */
export function originalOf<T extends Version>(texts: readonly T[]): T {
  return texts.find((text) => text.original) ?? texts[0]!;
}
