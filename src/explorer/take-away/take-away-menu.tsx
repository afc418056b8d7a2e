// The menu of formats, and the saving of what was chosen.
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../i18n/language.js';
import { contentOf } from './content.js';
import { type Format, fileName, formatsOf } from './formats.js';
import { saveFile } from './save-file.js';
import type { View } from './view.js';
import './take-away.css';

export default function TakeAwayMenu({
  name,
  of,
  isDisabled = false,
}: {
  name: string;
  of: View;
  isDisabled?: boolean;
}) {
  const t = useWords();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const take = async (format: Format) => {
    setState('busy');
    try {
      saveFile(fileName(name, format), await contentOf(of, format));
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <span className="take-away">
      <MenuTrigger>
        <Button className="quiet-button" isDisabled={isDisabled || state === 'busy'}>
          {t('take.away')}
        </Button>
        <Popover className="popover">
          <Menu
            className="take-away-menu"
            aria-label={t('take.title')}
            onAction={(key) => void take(key as Format)}
          >
            {formatsOf(of).map((format) => (
              <MenuItem key={format} id={format} className="take-away-item">
                {t(`take.${format}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <span role="status" className="tag">
        {state === 'busy' && t('waiting')}
        {state === 'failed' && t('take.failed')}
      </span>
    </span>
  );
}
