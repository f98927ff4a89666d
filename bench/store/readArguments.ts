import { parseArgs } from 'node:util';
import type { PostgresMajor } from '@datamap/dev-postgres';

/** What is to be measured. */
export interface StoreArguments {
  sizes: number[];
  /** How often each change is made and read again. */
  rounds: number;
  /**
   * Days of the long run; undefined for a year where all is measured and that
   * takes minutes, and for none otherwise.
   */
  days?: number;
  major: PostgresMajor;
  /** Whether all of it is measured, and so worth keeping. */
  complete: boolean;
  /** Only these, or both. */
  only?: 'runs' | 'years';
}

function positive(text: string, what: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) {
    throw new Error(
      `'${text}' is no number of ${what}; say for example node bench/store/main.mjs 300 --days 20`,
    );
  }
  return value;
}

/** Reads the command line: sizes, `--days`, `--rounds`, `--only` and `--write`. */
export function readArguments(
  args: string[],
  environment: NodeJS.ProcessEnv,
): StoreArguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      days: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const { only } = values;
  if (only !== undefined && only !== 'runs' && only !== 'years') {
    throw new Error(
      `'${only}' is nothing to measure; use runs or years, for example node bench/store/main.mjs --only years`,
    );
  }
  return {
    sizes:
      positionals.length > 0
        ? positionals.map(text => positive(text, 'tables'))
        : [300, 3000, 30_000],
    rounds: Math.max(1, positive(values.rounds, 'rounds')),
    days: values.days === undefined ? undefined : positive(values.days, 'days'),
    major: Number(environment.DATAMAP_BENCH_POSTGRES ?? 18) as PostgresMajor,
    only,
    complete: positionals.length === 0 || values.write,
  };
}
