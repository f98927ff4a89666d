import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What the search takes over all queries, as search/RESULTS.md has it. */
export function quoteSearch(): string {
  const lines = readFileSync(
    resolve(__dirname, '../../search/RESULTS.md'),
    'utf8',
  ).split('\n');
  const begin = lines.findIndex(line => line.startsWith('| what is typed'));
  const all = lines.find(line => line.startsWith('| all of them'));
  if (begin < 0 || !all) {
    throw new Error(
      "search/RESULTS.md has no line 'all of them'; measure it by 'node bench/search/main.mjs'",
    );
  }
  return [lines[begin], lines[begin + 1], all]
    .map(line => line.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---'))
    .join('\n');
}
