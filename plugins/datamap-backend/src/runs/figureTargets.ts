import type {
  LastUpdateTarget,
  PeriodColumn,
  RelationSizes,
  RelationStatistics,
} from '@datamap/plugin-datamap-node';
import type { WarehouseConfig } from '../config/WarehouseConfig';
import type { RelationOutline } from '../meaning';

/** The object ids of what stores rows of its own, partitions included. */
export function storing(relations: RelationOutline[]): number[] {
  return relations.flatMap(relation => {
    switch (relation.kind) {
      case 'table':
      case 'materialized-view':
        return [relation.oid];
      case 'partitioned-table':
        return relation.parts
          .filter(part => part.kind === 'table')
          .map(part => part.oid);
      default:
        return [];
    }
  });
}

/** The tables whose rows nothing free tells: never analyzed, and not 0 bytes. */
export function worthALook(
  relations: RelationOutline[],
  statistics: RelationStatistics,
  sizes: RelationSizes,
): number[] {
  const estimates = new Map(
    statistics.relations.map(({ oid, reltuples }) => [oid, reltuples]),
  );
  const empty = new Set(
    sizes.relations
      .filter(size => size.method === 'relation-size' && size.mainBytes === 0)
      .map(size => size.oid),
  );
  return relations
    .filter(
      ({ oid, kind, populated }) =>
        (kind === 'table' || kind === 'materialized-view') &&
        populated &&
        (estimates.get(oid) ?? -1) < 0 &&
        !empty.has(oid),
    )
    .map(({ oid }) => oid);
}

/**
 * The columns that people name for the period of their tables, else the
 * configuration.
 *
 * @param named - by object id
 */
export function periodColumns(
  relations: RelationOutline[],
  { notesOf }: Pick<WarehouseConfig, 'notesOf'>,
  named: ReadonlyMap<number, string>,
): PeriodColumn[] {
  return relations.flatMap(({ oid, schema, name }) => {
    const column = named.get(oid) ?? notesOf(schema, name).periodColumn;
    return column === undefined ? [] : { oid, column };
  });
}

/** The columns that the configuration names for the last update of their tables. */
export function lastUpdateTargets(
  relations: RelationOutline[],
  { notesOf }: Pick<WarehouseConfig, 'notesOf'>,
): LastUpdateTarget[] {
  return relations.flatMap(({ oid, schema, name }) => {
    const { updatedColumn } = notesOf(schema, name);
    return updatedColumn === undefined ? [] : [{ oid, column: updatedColumn }];
  });
}
