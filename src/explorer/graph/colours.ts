// Which colour has which kind of node? Told apart by lightness too; the legend and the table say it in words.
import type { NodeKind } from './picture.js';

const light: Record<string, string> = {
  Person: '#8f2f22',
  Organization: '#1f5d6b',
  UnnamedAgent: '#c08a7e',
  Event: '#b07d12',
  Place: '#4f7a3a',
  Topic: '#6d5a8c',
  Document: '#4a5568',
  Statement: '#9a8f7d',
  Claim: '#b9b09e',
};
const dark: Record<string, string> = {
  Person: '#f0a08e',
  Organization: '#79bfce',
  UnnamedAgent: '#9d6a5f',
  Event: '#e2b34a',
  Place: '#98c47f',
  Topic: '#b5a2d8',
  Document: '#a7b4c8',
  Statement: '#8d8371',
  Claim: '#6d6557',
};

export const drawnKinds = Object.keys(light) as NodeKind[];

/** Whether the page is dark now: by choice, else as the system is. */
export function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
}

export function colourOf(kind: string, darkPage = isDark()): string {
  return (darkPage ? dark : light)[kind] ?? '#888888';
}
