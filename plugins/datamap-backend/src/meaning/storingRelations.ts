import type {
  RelationSize,
  RelationStatistic,
} from '@datamap/plugin-datamap-node';
import type { TableReading } from './types';

/** A relation with files of its own, and what is known of it. */
export interface StoringRelation {
  oid: number;
  statistic?: RelationStatistic;
  size?: RelationSize;
}

/**
 * The relations in which a table's rows lie: itself, or the leaves of a
 * partitioned table that are not foreign. Views and foreign tables have none.
 * What lies in tables that inherit from it is theirs.
 */
export function storingRelations(reading: TableReading): StoringRelation[] {
  switch (reading.relation.kind) {
    case 'table':
    case 'materialized-view':
      return [
        {
          oid: reading.relation.oid,
          statistic: reading.statistic,
          size: reading.size,
        },
      ];
    case 'partitioned-table':
      return reading.parts
        .filter(({ part }) => part.kind === 'table')
        .map(({ part, statistic, size }) => ({
          oid: part.oid,
          statistic,
          size,
        }));
    default:
      return [];
  }
}
