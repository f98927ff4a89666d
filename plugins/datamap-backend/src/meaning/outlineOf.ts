import type {
  ColumnSnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import { hashOf } from '../store/hashOf';
import { isText } from './isText';
import type { RelationOutline } from './RelationOutline';

/**
 * What of a relation is kept at hand.
 *
 * @param columns - the relation's; a connector may make them anew whenever the
 *   relation is asked
 */
export function outlineOf(
  relation: RelationSnapshot,
  columns: ColumnSnapshot[] = relation.columns,
): RelationOutline {
  const { comment, foreignServer, keys } = relation;
  return {
    oid: relation.oid,
    schema: relation.schema,
    name: relation.name,
    kind: relation.kind,
    ...(comment === undefined ? {} : { comment }),
    rowSecurity: relation.rowSecurity,
    populated: relation.populated,
    canSelect: relation.canSelect,
    ...(foreignServer === undefined ? {} : { foreignServer }),
    inheritsFrom: relation.inheritsFrom,
    readsFrom: relation.readsFrom,
    parts: relation.parts.map(({ oid, kind }) => ({ oid, kind })),
    hasPrimaryKey: keys.some(({ type }) => type === 'primary'),
    uniqueKeys: keys
      .filter(({ type }) => type === 'unique')
      .map(({ name }) => name),
    foreignKeys: keys.flatMap(key =>
      key.type === 'foreign' ? { name: key.name, oid: key.referencedOid } : [],
    ),
    columns: {
      count: columns.length,
      described: columns.filter(column => isText(column.comment)).length,
      hash: hashOf(
        columns.map(column => [column.name, column.comment ?? null]),
      ),
    },
  };
}
