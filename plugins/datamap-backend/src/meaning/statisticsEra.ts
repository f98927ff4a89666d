import type { WarehouseServer } from '@datamap/plugin-datamap-node';
import type { StatisticsEra } from './types';

/**
 * The era that a server's counters belong to.
 */
export function statisticsEraOf(server: WarehouseServer): StatisticsEra {
  return {
    ...(server.systemIdentifier === undefined
      ? {}
      : { systemIdentifier: server.systemIdentifier }),
    databaseOid: server.databaseOid,
    startedAt: server.startedAt,
    ...(server.statsReset === undefined
      ? {}
      : { statsReset: server.statsReset }),
    inRecovery: server.inRecovery,
  };
}

/**
 * Whether counters of the one may be compared with counters of the other.
 *
 * The edge is drawn too early rather than too late: a clean restart keeps the
 * counters, and the reset of one table's counters moves `stats_reset` of the
 * whole database, yet both end the era (PostgreSQL documentation, "The
 * Cumulative Statistics System", `pg_stat_database.stats_reset`).
 */
export function isSameEra(one: StatisticsEra, other: StatisticsEra): boolean {
  return (
    one.systemIdentifier === other.systemIdentifier &&
    one.databaseOid === other.databaseOid &&
    isSameMoment(one.startedAt, other.startedAt) &&
    isSameMoment(one.statsReset, other.statsReset) &&
    one.inRecovery === other.inRecovery
  );
}

function isSameMoment(one: string | undefined, other: string | undefined) {
  return one === undefined || other === undefined
    ? one === other
    : Date.parse(one) === Date.parse(other);
}
