// The frame of every page: its title in the tab, and the one main region.
import { type ReactNode, useEffect } from 'react';
import { useWords } from '../i18n/language.js';

export function Page({
  title,
  wide = false,
  heading = true,
  children,
}: {
  title: string;
  wide?: boolean;
  heading?: boolean;
  children: ReactNode;
}) {
  const t = useWords();
  const name = t('app.name');
  useEffect(() => {
    document.title = title === '' ? name : `${title} · ${name}`;
  }, [title, name]);
  return (
    <main id="content" tabIndex={-1} className={wide ? 'page page-wide' : 'page'}>
      {heading && <h1 className="page-title">{title}</h1>}
      {children}
    </main>
  );
}
