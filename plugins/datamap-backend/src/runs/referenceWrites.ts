import { foreignKeysOf } from '../store/foreignKeys';
import type { ReferenceRow } from '../store/replaceReferences';
import type { TableWrite } from './tableWrites';

/**
 * Who references whom, who inherits from whom, and which view reads what, by the
 * store's own ids.
 */
export function referenceWrites(tables: TableWrite[]): ReferenceRow[] {
  const idOf = new Map(tables.map(({ id, relation }) => [relation.oid, id]));
  return tables.flatMap(({ id, relation }) => {
    const towards = (oid: number, kind: string, name = ''): ReferenceRow[] => {
      const target = idOf.get(oid);
      return target === undefined
        ? []
        : [{ from_table: id, to_table: target, kind, name }];
    };
    return [
      ...foreignKeysOf(relation).flatMap(key =>
        towards(key.referencedOid, 'foreign-key', key.name),
      ),
      ...relation.inheritsFrom.flatMap(oid => towards(oid, 'inherits')),
      ...relation.readsFrom.flatMap(oid => towards(oid, 'reads')),
    ];
  });
}
