// One link of a chain: what it is, and, when it is opened, the very words that show it.
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useWords } from '../i18n/language.js';
import { PassageCard } from '../quotation/passage-words.js';
import { nameOfCard, wordOfStep } from './card-name.js';
import type { ChainEdge } from './chain-graph.js';

export function Step({ edge, middle }: { edge: ChainEdge; middle: { x: number; y: number } }) {
  const t = useWords();
  const label = t('chain.evidence.open', { from: nameOfCard(edge.from, t), to: nameOfCard(edge.to, t) });
  return (
    <div className="chain-step" style={{ left: middle.x, top: middle.y }}>
      <DialogTrigger>
        <Button className="chain-step-button" aria-label={`${t(wordOfStep(edge))}: ${label}`}>
          {t(wordOfStep(edge))}
        </Button>
        <Popover className="popover" placement="bottom">
          <Dialog className="popover-dialog" aria-label={label}>
            <h3>{t('chain.evidence')}</h3>
            {edge.evidence.map((passage) => (
              <PassageCard key={passage.id} passage={passage} />
            ))}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
