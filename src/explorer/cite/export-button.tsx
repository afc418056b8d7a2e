// Takes the current view away as a file, in whichever format.
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../i18n/language.js';
import { saveFile } from './save-file.js';

export interface ExportFormat {
  readonly id: string;
  /** What it is called: a name, the same in every language. */
  readonly name: string;
  readonly file: string;
}

export function ExportButton({
  formats,
  isDisabled = false,
  make,
}: {
  formats: readonly ExportFormat[];
  isDisabled?: boolean;
  make: (format: string) => Promise<Blob> | Blob;
}) {
  const t = useWords();
  return (
    <MenuTrigger>
      <Button className="quiet-button" isDisabled={isDisabled}>
        {t('graph.export')}
      </Button>
      <Popover className="popover">
        <Menu
          className="export-menu"
          aria-label={t('export.title')}
          onAction={async (key) => {
            const format = formats.find(({ id }) => id === key);
            if (format) saveFile(format.file, await make(format.id));
          }}
        >
          {formats.map(({ id, name }) => (
            <MenuItem key={id} id={id} className="export-item">
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
