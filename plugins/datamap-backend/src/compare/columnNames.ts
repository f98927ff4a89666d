import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import type { CompareRelationsOptions } from './isSameRelation';
import { pairColumns } from './pairColumns';

/** Gives names to the attnums of a relation; 0 stands for an expression. */
export type ColumnNames = (attnums: number[]) => string;

/**
 * What the columns of both sides are to be called where something that hangs on
 * them is compared: those of before by their names of now, so that a column that
 * is called otherwise makes nothing else different.
 */
export function columnNames(
  before: RelationSnapshot,
  after: RelationSnapshot,
  options: CompareRelationsOptions,
): { before: ColumnNames; after: ColumnNames } {
  const nameNow = new Map(
    pairColumns(before, after, options).matched.map(([earlier, now]) => [
      earlier.attnum,
      now.name,
    ]),
  );
  return {
    before: namesOf(before, nameNow),
    after: namesOf(after, new Map()),
  };
}

function namesOf(
  { columns }: RelationSnapshot,
  renamed: ReadonlyMap<number, string>,
): ColumnNames {
  const nameOf = (attnum: number) =>
    attnum === 0
      ? '(expression)'
      : renamed.get(attnum) ??
        columns.find(column => column.attnum === attnum)?.name ??
        String(attnum);
  return attnums => attnums.map(nameOf).join(', ');
}
