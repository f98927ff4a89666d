import { foreignKeysOf } from '../store/foreignKeys';
import type { TableWrite } from './tableWrites';

/**
 * Who references whom, and who inherits from whom, by the store's own ids.
 */
export function referenceWrites(tables: TableWrite[]) {
  const idOf = new Map(tables.map(({ id, relation }) => [relation.oid, id]));
  return tables.flatMap(({ id, relation }) => [
    ...foreignKeysOf(relation).flatMap(key => {
      const target = idOf.get(key.referencedOid);
      return target === undefined
        ? []
        : {
            from_table: id,
            to_table: target,
            kind: 'foreign-key',
            name: key.name,
          };
    }),
    ...relation.inheritsFrom.flatMap(parent => {
      const target = idOf.get(parent);
      return target === undefined
        ? []
        : { from_table: id, to_table: target, kind: 'inherits', name: '' };
    }),
  ]);
}
