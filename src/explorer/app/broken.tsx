// What is shown where the page itself has a mistake? Plain words and a way on, never a blank page.
import { Component, type ReactNode } from 'react';
import { useWords } from '../i18n/language.js';

export class Broken extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Apology /> : this.props.children;
  }
}

function Apology() {
  const t = useWords();
  return (
    <main id="content" className="page" role="alert">
      <p>{t('failure.broken')}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t('failure.reload')}
      </button>
    </main>
  );
}
