import { parseArgs } from 'node:util';
import type { CatalogFeeder } from './measureCatalog';

/** What is to be measured. */
export interface CatalogArguments {
  sizes: number[];
  feeders: CatalogFeeder[];
  /** Whether the results are kept, beside those that are not measured now. */
  keep: boolean;
}

/** By what they are called on the command line. */
const FEEDERS: Record<string, CatalogFeeder> = {
  datamap: 'datamap',
  'full-mutation': 'full mutation',
};

const EXAMPLE =
  'node bench/catalog/main.mjs --only full-mutation --tables 30000';

/**
 * Reads the command line: sizes, for a look; `--only` and `--tables` for a part
 * whose results take the place of those in the table; everything without.
 */
export function readArguments(args: string[]): CatalogArguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      tables: { type: 'string', multiple: true },
    },
  });
  const { only, tables } = values;
  if (only !== undefined && !(only in FEEDERS)) {
    throw new Error(
      `'${only}' is nothing to measure; use ${Object.keys(FEEDERS).join(
        ' or ',
      )}, for example ${EXAMPLE}`,
    );
  }
  const sizes = (tables ?? positionals).map(text => {
    const size = Number(text);
    if (!Number.isInteger(size) || size <= 0) {
      throw new Error(
        `'${text}' is no number of tables; say for example ${EXAMPLE}`,
      );
    }
    return size;
  });
  return {
    sizes: sizes.length > 0 ? sizes : [300, 3_000, 30_000],
    feeders: only === undefined ? Object.values(FEEDERS) : [FEEDERS[only]],
    keep: positionals.length === 0,
  };
}
