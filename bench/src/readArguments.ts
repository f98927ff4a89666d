import type { PostgresMajor } from '@datamap/dev-postgres';

/** All sizes, as the results have them. */
const SIZES = [300, 3000, 30_000];

/** What is to be measured. */
export interface BenchArguments {
  sizes: number[];
  /** How often each reads. */
  rounds: number;
  /** Where warehouses of a run before are, and stay; a new folder if undefined. */
  folder?: string;
  major: PostgresMajor;
}

/**
 * Sizes from the command line (all if none is given); the rest from the
 * environment: `DATAMAP_BENCH_ROUNDS`, `DATAMAP_BENCH_DIR`,
 * `DATAMAP_BENCH_POSTGRES`. PostgreSQL 15 if nothing is said: the pg_dump of
 * most machines refuses newer servers.
 */
export function readArguments(
  args: string[],
  environment: NodeJS.ProcessEnv,
): BenchArguments {
  const sizes = args.map(Number);
  const wrong = args.find((_text, index) => !(sizes[index] > 0));
  if (wrong !== undefined) {
    throw new Error(
      `'${wrong}' is no number of tables; say for example npm run bench -- 300`,
    );
  }
  return {
    sizes: sizes.length > 0 ? sizes : SIZES,
    rounds: Number(environment.DATAMAP_BENCH_ROUNDS ?? 5),
    folder: environment.DATAMAP_BENCH_DIR,
    major: Number(environment.DATAMAP_BENCH_POSTGRES ?? 15) as PostgresMajor,
  };
}
