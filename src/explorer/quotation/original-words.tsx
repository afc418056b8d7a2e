// The words as they were first given, below the version that is shown instead.
import { originalOf } from './choose-text.js';
import { Quotation, TranslatedFrom } from './quotation.js';

/** Nothing where the version that is shown is the original one. */
export function OriginalWords({
  statement: { texts, form },
  shown,
}: {
  statement: Pick<Parameters<typeof Quotation>[0], 'form'> &
    Pick<Parameters<typeof TranslatedFrom>[0], 'texts'>;
  shown: Parameters<typeof TranslatedFrom>[0]['shown'];
}) {
  const original = originalOf(texts);
  if (shown === original) return null;
  return (
    <div className="statement-original">
      <Quotation version={original} form={form} />
      <TranslatedFrom texts={texts} shown={shown} />
    </div>
  );
}
