// How does an import show that it moves? A bar with rate and remaining time on a terminal, a line now and then elsewhere.
import { Presets, SingleBar } from 'cli-progress';
import type { Step } from '../ingest/import/report.js';

const SECONDS_BETWEEN_LINES = 5;
const MILLISECONDS_BETWEEN_DRAWINGS = 100;

/** Shows the steps of an import on standard error. */
export class ImportDisplay {
  private step: Step | null = null;
  private bar: SingleBar | null = null;
  private begun = 0;
  private readBefore = 0;
  private next = 0;
  private drawAgain = 0;

  /** `read` says how much of the input has been read by now, over all steps; each step reads `bytes`. */
  constructor(
    private readonly read: () => number,
    private readonly bytes: number,
  ) {}

  show(step: Step, records: number): void {
    if (step !== this.step) this.begin(step);
    // It is told of every record, and drawing takes longer than reading one.
    const now = Date.now();
    if (now < this.drawAgain) return;
    this.drawAgain = now + MILLISECONDS_BETWEEN_DRAWINGS;
    const done = Math.min(this.read() - this.readBefore, this.bytes);
    const seconds = (Date.now() - this.begun) / 1_000;
    const rate = seconds > 0 ? Math.round(records / seconds) : 0;
    if (this.bar !== null) {
      this.bar.update(done, { step, records: records.toLocaleString('en'), rate: rate.toLocaleString('en') });
    } else if (Date.now() >= this.next) {
      this.next = Date.now() + SECONDS_BETWEEN_LINES * 1_000;
      const left = done > 0 ? Math.round((seconds / done) * (this.bytes - done)) : 0;
      process.stderr.write(`${step}: ${records} records, ${rate} a second, about ${left} seconds left\n`);
    }
  }

  /** A line of text that stays, above the bar where there is one. */
  line(text: string): void {
    if (this.bar !== null) process.stderr.write('\r\u001b[K');
    process.stderr.write(`${text}\n`);
  }

  end(): void {
    this.bar?.stop();
    this.bar = null;
  }

  private begin(step: Step): void {
    this.end();
    this.step = step;
    this.begun = Date.now();
    this.readBefore = this.read();
    this.next = Date.now() + SECONDS_BETWEEN_LINES * 1_000;
    if (step === 'Deriving') process.stderr.write('Deriving what follows from the statements and claims …\n');
    if (step === 'Deriving' || !process.stderr.isTTY) return;
    const format = '{step} [{bar}] {percentage} % · {records} records · {rate}/s · {eta_formatted} left';
    this.bar = new SingleBar(
      { format, etaBuffer: 200, stream: process.stderr, hideCursor: true },
      Presets.rect,
    );
    this.bar.start(Math.max(this.bytes, 1), 0, { step, records: '0', rate: '0' });
  }
}
