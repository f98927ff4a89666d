import type { Evidence, TableKind } from '@datamap/plugin-datamap-common';
import type { RelationStatistic } from '@datamap/plugin-datamap-node';
import { storingRelations } from '../storingRelations';
import type { TableReading } from '../types';

/** `pg_class.relkind`, by which PostgreSQL says what a relation is. */
const RELKIND: Record<TableKind, string> = {
  table: 'r',
  'partitioned-table': 'p',
  view: 'v',
  'materialized-view': 'm',
  'foreign-table': 'f',
};

type FactOf = (reading: TableReading) => Evidence['value'] | undefined;

/** Facts of the statistics, sums over the relations in which the rows lie. */
const STATISTICS = {
  reltuples: sumOf(statistic => statistic.reltuples),
  relpages: sumOf(statistic => statistic.relpages),
  n_live_tup: sumOf(statistic => statistic.nLiveTup),
  n_dead_tup: sumOf(statistic => statistic.nDeadTup),
  n_tup_ins: sumOf(statistic => statistic.nTupIns),
  n_tup_del: sumOf(statistic => statistic.nTupDel),
  last_analyze: newestAnalyze,
  stats_reset: ({ server }) => server.statsReset,
  postmaster_start_time: ({ server }) => server.startedAt,
  is_in_recovery: ({ server }) => server.inRecovery,
} satisfies Record<string, FactOf>;

/** Facts of the structure. */
const STRUCTURE = {
  relkind: ({ relation }) => RELKIND[relation.kind],
  relispopulated: ({ relation }) => relation.populated,
  has_select: ({ relation }) => relation.canSelect,
  row_security: ({ relation }) => relation.rowSecurity,
  foreign_server: ({ relation }) => relation.foreignServer,
  sources: reading => reading.sourceNames,
} satisfies Record<string, FactOf>;

/** Facts of the sizes. */
const SIZES = { main_fork_bytes: mainForkBytes } satisfies Record<
  string,
  FactOf
>;

/** The name of a fact. */
export type Fact =
  | keyof typeof STATISTICS
  | keyof typeof STRUCTURE
  | keyof typeof SIZES;

/**
 * The facts of these names that a reading holds, in this order, each with the
 * moment at which it was read. What was not read is left out. -1 of several
 * `reltuples` would lose its sense in a sum, so one -1 makes the sum -1.
 */
export function evidenceOf(reading: TableReading, facts: Fact[]): Evidence[] {
  return facts.flatMap(fact => {
    const [of, measuredAt] = lookUp(fact, reading);
    const value = of(reading);
    return value === undefined ? [] : [{ fact, value, measuredAt }];
  });
}

function lookUp(fact: Fact, reading: TableReading): [FactOf, string] {
  if (fact in STATISTICS) {
    return [
      STATISTICS[fact as keyof typeof STATISTICS],
      reading.statisticsReadAt,
    ];
  }
  if (fact in STRUCTURE) {
    return [STRUCTURE[fact as keyof typeof STRUCTURE], reading.structureReadAt];
  }
  return [SIZES[fact as keyof typeof SIZES], reading.sizesReadAt];
}

function sumOf(of: (statistic: RelationStatistic) => number | undefined) {
  return (reading: TableReading): number | undefined => {
    const values = storingRelations(reading).map(
      ({ statistic }) => statistic && of(statistic),
    );
    if (values.length === 0 || values.includes(undefined)) {
      return undefined;
    }
    return values.includes(-1)
      ? -1
      : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  };
}

function newestAnalyze(reading: TableReading): string | undefined {
  return storingRelations(reading)
    .flatMap(({ statistic }) => [
      statistic?.lastAnalyze,
      statistic?.lastAutoanalyze,
    ])
    .filter(moment => moment !== undefined)
    .sort((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1);
}

function mainForkBytes(reading: TableReading): number | undefined {
  const sizes = storingRelations(reading).map(({ size }) => size);
  let sum = 0;
  for (const size of sizes) {
    if (size?.method !== 'relation-size') {
      return undefined;
    }
    sum += size.mainBytes;
  }
  return sizes.length === 0 ? undefined : sum;
}
