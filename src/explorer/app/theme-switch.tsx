// Light, dark, or as the system has it? Remembered.
import { useLayoutEffect, useState } from 'react';
import { useWords } from '../i18n/language.js';

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const signs: Record<Theme, string> = { auto: '◐', light: '○', dark: '●' };
const kept = 'isnad:theme';

function keptTheme(): Theme {
  const theme = localStorage.getItem(kept);
  return themes.find((known) => known === theme) ?? 'auto';
}

export function ThemeSwitch() {
  const t = useWords();
  const [theme, setTheme] = useState(keptTheme);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(kept, theme);
  }, [theme]);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length]!;
  return (
    <button
      type="button"
      className="quiet-button"
      aria-label={`${t('app.theme')}: ${t(`app.theme.${theme}`)}`}
      title={`${t('app.theme')}: ${t(`app.theme.${theme}`)}`}
      onClick={() => setTheme(next)}
    >
      <span aria-hidden="true">{signs[theme]}</span>
    </button>
  );
}
