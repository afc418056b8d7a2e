// One line of what a change did, in words: a field that became another one, items that came and went, a record made or merged.
import { Directed } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import type { Fields, Line, Pair } from './change-lines.js';
import { changedPart, shortened } from './changed-part.js';
import { fieldWord } from './field-word.js';
import { NodeName } from './names.js';
import { useTense } from './tense.js';
import { Value } from './value.js';

/** The longest unchanged stretch of a text that is shown, and the longest changed one. */
const AROUND = 80;
const LONGEST = 600;

/** A whole text is not told again; its beginning says which one it is. */
const cut = (value: unknown): unknown =>
  typeof value === 'string' ? shortened(value, LONGEST, 'start') : value;

const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));

export function ChangeLine({ line }: { line: Line }) {
  const t = useWords();
  const tense = useTense();
  switch (line.kind) {
    case 'made':
      return (
        <div className="history-line">
          <p>{t('history.made')}</p>
          <AllFields node={line.node} fields={line.fields} />
        </div>
      );
    case 'gone':
      return (
        <div className="history-line">
          <p>{t(tense.taken)}</p>
          <AllFields node={line.node} fields={line.fields} />
        </div>
      );
    case 'merged':
    case 'separated':
      return (
        <p className="history-line">
          {t(line.kind === 'merged' ? 'history.standsFor' : 'history.itselfAgain')}{' '}
          <NodeName id={line.into} />
        </p>
      );
    case 'brought':
    case 'unbrought':
      return <p className="history-line">{t(line.kind === 'brought' ? 'history.brought' : tense.taken)}</p>;
    default:
      return (
        <div className="history-line">
          <FieldName node={line.node} field={line.field} />
          {line.kind === 'value' ? (
            <Became node={line.node} field={line.field} pair={line.value} />
          ) : (
            <ListLine line={line} />
          )}
        </div>
      );
  }
}

function FieldName({ node, field }: { node: string; field: string }) {
  const t = useWords();
  const key = fieldWord(typeOf(node), field);
  return <p className="history-field">{key === null ? <code>{field}</code> : t(key)}</p>;
}

function ListLine({ line }: { line: Extract<Line, { kind: 'list' }> }) {
  const t = useWords();
  const { node, field, changed, added, removed, reordered } = line;
  const shared = { type: typeOf(node), field };
  return (
    <>
      {changed.map((pair, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what happened never changes
        <Became key={at} node={node} field={field} pair={pair} />
      ))}
      {removed.length > 0 && (
        <p>
          <span className="history-sign">{t('history.removed')}</span>{' '}
          <del>
            <Value {...shared} value={removed} />
          </del>
        </p>
      )}
      {added.length > 0 && (
        <p>
          <span className="history-sign">{t('history.added')}</span>{' '}
          <ins>
            <Value {...shared} value={added} />
          </ins>
        </p>
      )}
      {reordered && <p>{t('history.reordered')}</p>}
    </>
  );
}

function Became({ node, field, pair: { before, after } }: { node: string; field: string; pair: Pair }) {
  const t = useWords();
  const tense = useTense();
  const [old, next] = [wordsIn(before), wordsIn(after)];
  if (old !== null && next !== null && old.text !== next.text) return <Reworded before={old} after={next} />;
  return (
    <>
      <p>
        <span className="history-sign">{t(tense.was)}</span>{' '}
        <del>
          <Value type={typeOf(node)} field={field} value={cut(before)} />
        </del>
      </p>
      <p>
        <span className="history-sign">{t(tense.became)}</span>{' '}
        <ins>
          <Value type={typeOf(node)} field={field} value={cut(after)} />
        </ins>
      </p>
    </>
  );
}

interface Words {
  readonly text: string;
  readonly language: string | undefined;
}

/** A name or a text, whose words can be compared; null for anything else. */
function wordsIn(value: unknown): Words | null {
  if (typeof value === 'string') return value.includes(' ') ? { text: value, language: undefined } : null;
  if (typeof value !== 'object' || value === null || !('text' in value)) return null;
  const { text, language } = value as { text: unknown; language?: string | null };
  return typeof text === 'string' ? { text, language: language ?? undefined } : null;
}

/** Both wordings, with the words marked that are not in the other. */
function Reworded({ before, after }: { before: Words; after: Words }) {
  const t = useWords();
  const tense = useTense();
  const part = changedPart(before.text, after.text);
  const around = {
    start: shortened(part.start, AROUND, 'end'),
    end: shortened(part.end, AROUND, 'start'),
  };
  return (
    <>
      <p>
        <span className="history-sign">{t(tense.was)}</span>{' '}
        <Directed text={before.text} lang={before.language}>
          {around.start}
          {part.before !== '' && <del>{shortened(part.before, LONGEST, 'start')}</del>}
          {around.end}
        </Directed>
      </p>
      <p>
        <span className="history-sign">{t(tense.became)}</span>{' '}
        <Directed text={after.text} lang={after.language}>
          {around.start}
          {part.after !== '' && <ins>{shortened(part.after, LONGEST, 'start')}</ins>}
          {around.end}
        </Directed>
      </p>
    </>
  );
}

/** A record with all that it said. */
function AllFields({ node, fields }: { node: string; fields: Fields }) {
  const t = useWords();
  const type = typeOf(node);
  return (
    <dl className="facts history-facts">
      {Object.entries(fields).map(([field, value]) => {
        const key = fieldWord(type, field);
        return (
          <div key={field}>
            <dt>{key === null ? <code>{field}</code> : t(key)}</dt>
            <dd>
              <Value type={type} field={field} value={cut(value)} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
