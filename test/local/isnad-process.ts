// A second Isnad on this machine: a real process, since what is tested is what happens between processes.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Line {
  log?: string;
  ready?: { uri: string; password: string; joined: boolean };
  error?: string;
  message?: string;
  exit?: string;
}

/** A process that opens the local Neo4j. `lines` grows as it speaks. */
export class IsnadProcess {
  readonly lines: Line[] = [];
  readonly child: ChildProcess;
  private readonly ended: Promise<unknown>;

  constructor(home: string, instance: string, role: 'server' | 'command', env: NodeJS.ProcessEnv = {}) {
    const script = new URL('./open-process.ts', import.meta.url).pathname;
    this.child = spawn(process.execPath, ['--import', 'tsx', script, home, instance, role], {
      env: { ...process.env, ...env },
      // A group of its own, as a shell gives one to what it runs on a terminal.
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    createInterface({ input: this.child.stdout! }).on('line', (line) => this.lines.push(JSON.parse(line)));
    this.ended = once(this.child, 'close');
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** What was said of the Neo4j when it was ready. */
  async ready(): Promise<NonNullable<Line['ready']>> {
    const line = await this.line((each) => each.ready !== undefined || each.error !== undefined);
    if (line.ready === undefined) throw new Error(line.message);
    return line.ready;
  }

  async line(wanted: (line: Line) => boolean): Promise<Line> {
    for (;;) {
      const line = this.lines.find(wanted);
      if (line) return line;
      if (this.child.exitCode !== null || this.child.signalCode !== null)
        throw new Error(`The process ended without it, after ${JSON.stringify(this.lines)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** What a Ctrl-C on a terminal does: it reaches the whole group. */
  interrupt(): void {
    process.kill(-this.pid, 'SIGINT');
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  /** The exit code, null when it was killed. */
  async end(): Promise<number | null> {
    await this.ended;
    return this.child.exitCode;
  }
}
