import type { MeasuredSize } from '@datamap/plugin-datamap-common';
import type { RelationSize } from '@datamap/plugin-datamap-node';
import type { TableAssessment, TableReading } from './types';
import { storingRelations } from './storingRelations';
import { sumOfParts } from './sumOfParts';

/** One of the sizes of a relation. */
type SizeOf = (size: RelationSize) => number | undefined;

const totalOf: SizeOf = size => size.totalBytes;
const tableOf: SizeOf = size => size.tableBytes;
const indexesOf: SizeOf = size => size.indexBytes;
const toastOf: SizeOf = size => size.toastBytes;

/**
 * What a table takes up with its indexes and TOAST, in bytes. A partitioned
 * table takes up what its leaves do, at least that where some are foreign; a view
 * takes up nothing, which is known exactly; what a foreign table takes up,
 * another server knows.
 */
export function measureSize(reading: TableReading): MeasuredSize {
  return measure(reading, totalOf, true);
}

/**
 * The same, split (PostgreSQL documentation, "Database Object Size Functions").
 */
export function measureSizes(reading: TableReading): TableAssessment['sizes'] {
  return {
    table: measure(reading, tableOf, true),
    indexes: measure(reading, indexesOf, false),
    toast: measure(reading, toastOf, false),
  };
}

function measure(
  reading: TableReading,
  sizeOf: SizeOf,
  pagesStandIn: boolean,
): MeasuredSize {
  const { relation, structureReadAt, sizesReadAt } = reading;
  if (relation.kind === 'view') {
    return {
      value: 0,
      grade: 'exact',
      measuredAt: structureReadAt,
      method: 'nothing-stored',
    };
  }
  const relations = storingRelations(reading);
  if (
    relation.kind === 'foreign-table' ||
    (reading.parts.length > 0 && relations.length === 0)
  ) {
    return {
      grade: 'unknown',
      measuredAt: structureReadAt,
      method: 'stored-elsewhere',
    };
  }
  const parts = relations.map(({ size }) =>
    sizeOfRelation(size, sizeOf, pagesStandIn, sizesReadAt),
  );
  if (relation.kind !== 'partitioned-table') {
    return parts[0];
  }
  const elsewhere = reading.parts
    .filter(({ part }) => part.kind === 'foreign-table')
    .map(() => ({ grade: 'unknown', measuredAt: structureReadAt } as const));
  return {
    ...sumOfParts([...parts, ...elsewhere], structureReadAt),
    method: 'sum-of-parts',
  };
}

/**
 * The pages of the last VACUUM or ANALYZE stand in for what a lock kept us from
 * asking; they know nothing of indexes, and 0 of them may mean never measured.
 */
function sizeOfRelation(
  size: RelationSize | undefined,
  sizeOf: SizeOf,
  pagesStandIn: boolean,
  measuredAt: string,
): MeasuredSize {
  const value = size && sizeOf(size);
  if (size?.method === 'relation-size' && value !== undefined) {
    return { value, grade: 'exact', measuredAt, method: 'relation-size' };
  }
  if (size && pagesStandIn && size.mainBytes > 0) {
    return {
      value: size.mainBytes,
      grade: 'estimate',
      measuredAt,
      method: 'pages',
    };
  }
  return { grade: 'unknown', measuredAt, method: 'none' };
}
