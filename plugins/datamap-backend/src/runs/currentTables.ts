import { randomUUID } from 'node:crypto';
import { entityName } from '@datamap/plugin-datamap-node';
import type { Matches } from '../compare';
import type { RelationOutline } from '../meaning';
import type { CurrentTable } from './CurrentTable';
import type { ExaminedRelation } from './examineRelations';

/**
 * All tables of a warehouse as they are now, by object id.
 *
 * @param options.revived - ids of removed tables by the entity name under which
 *   they came back
 */
export function currentTables(options: {
  warehouse: string;
  matches: Matches['tables'];
  examined: ReadonlyMap<number, ExaminedRelation>;
  /** Of stored tables, by the store's id. */
  outlines: ReadonlyMap<string, RelationOutline>;
  revived: ReadonlyMap<string, string>;
}): Map<number, CurrentTable> {
  const { warehouse, matches, examined, outlines, revived } = options;
  const tables = new Map<number, CurrentTable>();
  const examinedOf = (oid: number): ExaminedRelation => {
    const found = examined.get(oid);
    if (!found) {
      throw new Error(
        `The relation with the object id '${oid}' was read and not examined`,
      );
    }
    return found;
  };
  for (const stored of matches.kept) {
    const outline = outlines.get(stored.id);
    if (!outline) {
      throw new Error(
        `The table "${stored.schema}"."${stored.name}" has no outline and was not read; read it whole`,
      );
    }
    const { id, entityName: name, structureHash } = stored;
    tables.set(stored.oid, {
      id,
      entityName: name,
      outline,
      structureHash,
      stored,
      isChanged: false,
    });
  }
  const refName = ({ schema, name }: { schema: string; name: string }) =>
    entityName({ type: 'table', warehouse, schema, name });
  for (const { stored, current, differs } of matches.matched) {
    tables.set(current.oid, {
      id: stored.id,
      entityName: refName(current),
      ...examinedOf(current.oid),
      stored,
      relation: current,
      isChanged: differs || !outlines.has(stored.id),
    });
  }
  for (const { current } of matches.added) {
    const name = refName(current);
    tables.set(current.oid, {
      id: revived.get(name) ?? randomUUID(),
      entityName: name,
      ...examinedOf(current.oid),
      relation: current,
      isChanged: true,
    });
  }
  return tables;
}
