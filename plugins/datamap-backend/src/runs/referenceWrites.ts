import type { ReferenceRow } from '../store/replaceReferences';
import type { CurrentTable } from './CurrentTable';

/** The object ids that a table points to. */
function targetsOf({ outline }: CurrentTable): number[] {
  return [
    ...outline.foreignKeys.map(({ oid }) => oid),
    ...outline.inheritsFrom,
    ...outline.readsFrom,
  ];
}

/**
 * The tables whose references a run writes: where all was read, all of them;
 * else those that changed, and those that point to one which was not there.
 */
export function referencingTables(
  tables: ReadonlyMap<number, CurrentTable>,
  wasReadWhole: boolean,
): CurrentTable[] {
  const all = [...tables.values()];
  if (wasReadWhole) {
    return all;
  }
  const isNew = (oid: number) => {
    const table = tables.get(oid);
    return table !== undefined && table.stored?.oid !== oid;
  };
  return all.filter(table => table.isChanged || targetsOf(table).some(isNew));
}

/**
 * Who references whom, who inherits from whom, and which view reads what, by the
 * store's own ids.
 *
 * @param tables - all of the warehouse, by object id
 */
export function referenceWrites(
  referencing: CurrentTable[],
  tables: ReadonlyMap<number, CurrentTable>,
): ReferenceRow[] {
  return referencing.flatMap(({ id, outline }) => {
    const towards = (oid: number, kind: string, name = ''): ReferenceRow[] => {
      const target = tables.get(oid);
      return target === undefined
        ? []
        : [{ from_table: id, to_table: target.id, kind, name }];
    };
    return [
      ...outline.foreignKeys.flatMap(({ oid, name }) =>
        towards(oid, 'foreign-key', name),
      ),
      ...outline.inheritsFrom.flatMap(oid => towards(oid, 'inherits')),
      ...outline.readsFrom.flatMap(oid => towards(oid, 'reads')),
    ];
  });
}
