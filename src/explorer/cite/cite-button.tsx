// Cite and take away: the quotation with speaker, chain, source and address, ready to paste or to import.
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { StatementPageQuery } from '../api/operations.generated.js';
import { dateInWords } from '../date/partial-date.js';
import { localeOf, useLanguage, useWords } from '../i18n/language.js';
import { saveFile } from '../take-away/save-file.js';
import { asHtml, asMarkdown, asText, sourceLine } from './as-prose.js';
import { asBibtex, asCsl, asRis } from './as-reference.js';
import { citationOf } from './citation.js';
import '../design/modal.css';
import './cite.css';

const formats = ['text', 'markdown', 'html', 'bibtex', 'ris', 'csl'] as const;
type Format = (typeof formats)[number];
const endings: Record<Format, string> = {
  text: 'txt',
  markdown: 'md',
  html: 'html',
  bibtex: 'bib',
  ris: 'ris',
  csl: 'json',
};

export function CiteButton({ statement }: { statement: NonNullable<StatementPageQuery['statement']> }) {
  const t = useWords();
  return (
    <DialogTrigger>
      <Button className="button">{t('statement.cite')}</Button>
      <ModalOverlay className="modal-overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="popover-dialog">
            {({ close }) => (
              <>
                <Heading slot="title">{t('cite.title')}</Heading>
                <Cite statement={statement} />
                <button type="button" className="quiet-button" onClick={close}>
                  {t('close')}
                </button>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Cite({ statement }: { statement: NonNullable<StatementPageQuery['statement']> }) {
  const t = useWords();
  const { language } = useLanguage();
  const [format, setFormat] = useState<Format>('text');
  const [state, setState] = useState<'copied' | 'failed' | null>(null);
  const date = (text: string) => dateInWords(text, localeOf(language));
  const citation = citationOf(statement, language, window.location.origin);
  const note = citation.sources.map((source) => sourceLine(source, t, date)).join('; ');
  const made = {
    text: () => asText(citation, t, date),
    markdown: () => asMarkdown(citation, t, date),
    html: () => asHtml(citation, t, date),
    bibtex: () => asBibtex(citation, note),
    ris: () => asRis(citation, note),
    csl: () => asCsl(citation, note),
  }[format]();
  const copy = () =>
    navigator.clipboard.writeText(made).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  return (
    <>
      <fieldset className="actions" aria-label={t('cite.format')}>
        {formats.map((name) => (
          <button
            key={name}
            type="button"
            className="quiet-button"
            aria-pressed={name === format}
            onClick={() => {
              setFormat(name);
              setState(null);
            }}
          >
            {t(`cite.${name}`)}
          </button>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <pre className="cite-words" dir={format === 'text' ? 'auto' : 'ltr'} tabIndex={0}>
        {made}
      </pre>
      <p className="actions">
        <button type="button" className="quiet-button" onClick={copy}>
          {t('cite.copy')}
        </button>
        <button
          type="button"
          className="quiet-button"
          onClick={() =>
            saveFile(
              `${citation.key}.${endings[format]}`,
              new Blob([made], { type: 'text/plain;charset=utf-8' }),
            )
          }
        >
          {t('cite.download')}
        </button>
        <span role="status">{state && t(`cite.${state}`)}</span>
      </p>
    </>
  );
}
