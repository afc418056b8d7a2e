// Which text stands beside this one: its original, one of its translations, or none?
import { useWords } from '../i18n/language.js';

export function BesideChoice({
  others,
  chosen,
  onChoose,
}: {
  others: readonly { readonly id: string; readonly name: string }[];
  /** Null for none. */
  chosen: string | null;
  onChoose: (beside: string) => void;
}) {
  const t = useWords();
  if (others.length === 0) return null;
  return (
    <p className="actions">
      <button
        type="button"
        className="quiet-button"
        aria-pressed={chosen === null}
        onClick={() => onChoose('none')}
      >
        {t('reader.alone')}
      </button>
      {others.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className="quiet-button"
          aria-pressed={chosen === id}
          onClick={() => onChoose(id)}
        >
          {t('reader.beside')}: <bdi>{name}</bdi>
        </button>
      ))}
    </p>
  );
}
