// On how many sources do the words rest that do not rest on one another? Not: how many articles repeat them.
import { useWords } from '../i18n/language.js';

export function Origins({ origins: { min, max } }: { origins: { min: number; max: number } }) {
  const t = useWords();
  return (
    <span className="origins">
      {min === max ? t('origins.count', { count: max }) : t('origins.range', { min, max })}
    </span>
  );
}
