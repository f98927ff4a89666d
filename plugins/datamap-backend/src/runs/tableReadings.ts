import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import type { WarehouseConfig } from '../config/WarehouseConfig';
import { findCopies, type TableReading, type UpdateReport } from '../meaning';
import type { WarehouseReading } from './readSnapshot';

function byOid<T extends { oid: number }>(items: T[]): Map<number, T> {
  return new Map(items.map(item => [item.oid, item]));
}

function qualified({ schema, name }: RelationSnapshot): string {
  return `${schema}.${name}`;
}

/** Who inherits from whom, by the object id of the parent. */
function heirs(relations: RelationSnapshot[]): Map<number, string[]> {
  const names = new Map<number, string[]>();
  for (const relation of relations) {
    for (const parent of relation.inheritsFrom) {
      names.set(parent, [...(names.get(parent) ?? []), qualified(relation)]);
    }
  }
  return names;
}

/**
 * Puts together what one run knows about each table, by object id.
 */
export function tableReadings(
  reading: WarehouseReading,
  config: Pick<WarehouseConfig, 'updateLogName' | 'opensContents' | 'notesOf'>,
  reportOf: (schema: string, table: string) => UpdateReport | undefined,
): Map<number, TableReading> {
  const { structure, statistics, sizes, probes, periods, updateLog } = reading;
  const relations = byOid(structure.relations);
  const statisticOf = byOid(statistics.relations);
  const sizeOf = byOid(sizes.relations);
  const probeOf = byOid(probes);
  const periodOf = byOid(periods.relations);
  const lastUpdateOf = byOid(reading.lastUpdates?.relations ?? []);
  const inheritedBy = heirs(structure.relations);
  const copyOf = findCopies(structure.relations);
  const logOf = new Map(
    (updateLog ?? []).map(entry => [
      JSON.stringify([entry.schema, entry.table]),
      entry,
    ]),
  );
  const notesOf = ({ schema, name }: RelationSnapshot) => {
    const { periodColumn, updatedEvery } = config.notesOf(schema, name);
    return { periodColumn, expectedEvery: updatedEvery };
  };
  return new Map(
    structure.relations.map(relation => [
      relation.oid,
      {
        relation,
        statistic: statisticOf.get(relation.oid),
        size: sizeOf.get(relation.oid),
        parts: relation.parts.map(part => ({
          part,
          statistic: statisticOf.get(part.oid),
          size: sizeOf.get(part.oid),
        })),
        probe: probeOf.get(relation.oid),
        probeWanted: config.opensContents(relation.schema, relation.name),
        updateLogEntry: logOf.get(
          JSON.stringify([relation.schema, relation.name]),
        ),
        updateLogName: config.updateLogName,
        updateLogReadAt: reading.updateLogReadAt,
        updateReport: reportOf(relation.schema, relation.name),
        ...notesOf(relation),
        lastUpdate: lastUpdateOf.get(relation.oid),
        lastUpdatesReadAt: reading.lastUpdates?.readAt,
        copyOf: copyOf.get(relation.oid),
        period: periodOf.get(relation.oid),
        periodsReadAt: periods.readAt,
        server: statistics.server,
        statisticsReadAt: statistics.readAt,
        sizesReadAt: sizes.readAt,
        structureReadAt: structure.readAt,
        sourceNames: relation.readsFrom.flatMap(oid => {
          const source = relations.get(oid);
          return source ? qualified(source) : [];
        }),
        inheritedByNames: inheritedBy.get(relation.oid),
      },
    ]),
  );
}
