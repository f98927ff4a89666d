import type { WarehouseConfig } from '../config/WarehouseConfig';
import type { CopyFinding, TableReading, UpdateReport } from '../meaning';
import type { Surroundings } from './createSurroundings';
import type { CurrentTable } from './CurrentTable';
import type { WarehouseReading } from './readSnapshot';

function byOid<T extends { oid: number }>(items: T[]): Map<number, T> {
  return new Map(items.map(item => [item.oid, item]));
}

/**
 * Makes the function that puts together what one run knows about a table.
 */
export function createTableReadings(
  reading: WarehouseReading,
  config: Pick<WarehouseConfig, 'updateLogName' | 'opensContents' | 'notesOf'>,
  options: {
    reportOf: (schema: string, table: string) => UpdateReport | undefined;
    /** By object id. */
    copies: ReadonlyMap<number, CopyFinding>;
  },
): (table: CurrentTable, surroundings: Surroundings) => TableReading {
  const { structure, statistics, sizes, probes, periods, updateLog } = reading;
  const statisticOf = byOid(statistics.relations);
  const sizeOf = byOid(sizes.relations);
  const probeOf = byOid(probes);
  const periodOf = byOid(periods.relations);
  const periodColumnOf = byOid(reading.periodColumns);
  const lastUpdateOf = byOid(reading.lastUpdates?.relations ?? []);
  const logOf = new Map(
    (updateLog ?? []).map(entry => [
      JSON.stringify([entry.schema, entry.table]),
      entry,
    ]),
  );
  return ({ outline }, { sourceNames, inheritedByNames }) => {
    const { oid, schema, name } = outline;
    const { updatedEvery } = config.notesOf(schema, name);
    return {
      relation: outline,
      statistic: statisticOf.get(oid),
      size: sizeOf.get(oid),
      parts: outline.parts.map(part => ({
        part,
        statistic: statisticOf.get(part.oid),
        size: sizeOf.get(part.oid),
      })),
      probe: probeOf.get(oid),
      probeWanted: config.opensContents(schema, name),
      updateLogEntry: logOf.get(JSON.stringify([schema, name])),
      updateLogName: config.updateLogName,
      updateLogReadAt: reading.updateLogReadAt,
      updateReport: options.reportOf(schema, name),
      periodColumn: periodColumnOf.get(oid)?.column,
      expectedEvery: updatedEvery,
      lastUpdate: lastUpdateOf.get(oid),
      lastUpdatesReadAt: reading.lastUpdates?.readAt,
      copyOf: options.copies.get(oid),
      period: periodOf.get(oid),
      periodsReadAt: periods.readAt,
      server: statistics.server,
      statisticsReadAt: statistics.readAt,
      sizesReadAt: sizes.readAt,
      structureReadAt: structure.readAt,
      sourceNames,
      inheritedByNames,
    };
  };
}
