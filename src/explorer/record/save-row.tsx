// The end of the form: record it, or let go of it; a contributor is told what becomes of it.
import { useWords } from '../i18n/language.js';
import { useMay } from '../write/role.js';

export function SaveRow({
  saving,
  onSave,
  onDiscard,
}: {
  saving: boolean;
  onSave: () => void;
  onDiscard: () => void;
}) {
  const t = useWords();
  const isEditor = useMay('EDITOR');
  return (
    <>
      {!isEditor && <p className="tag">{t('record.willWait')}</p>}
      <p className="actions">
        <button type="button" className="button record-save" disabled={saving} onClick={onSave}>
          {t(isEditor ? 'record.save' : 'record.propose')}
        </button>
        <button type="button" className="quiet-button" disabled={saving} onClick={onDiscard}>
          {t('record.discard')}
        </button>
        {saving && <span role="status">{t('record.saving')}</span>}
      </p>
    </>
  );
}
