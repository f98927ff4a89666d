import { quotedIdentifier } from '@datamap/plugin-datamap-common';
import type {
  KeySnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import { columnName } from '../store/foreignKeys';

/**
 * A key in SQL, as PostgreSQL writes it. Made from its parts, so that nobody has
 * to wait for a lock.
 */
export function keySql(
  key: KeySnapshot,
  relation: RelationSnapshot,
  /** For a foreign key, the other side. */
  referenced?: RelationSnapshot,
): string {
  const names = (of: RelationSnapshot, attnums: number[]) =>
    attnums.map(attnum => quotedIdentifier(columnName(of, attnum)));
  const columns = names(relation, key.columns);
  const deferral = [
    key.deferrable ? ' DEFERRABLE' : '',
    key.deferred ? ' INITIALLY DEFERRED' : '',
  ].join('');
  if (key.type !== 'foreign') {
    const word = key.type === 'primary' ? 'PRIMARY KEY' : 'UNIQUE';
    const overlaps = key.period ? ' WITHOUT OVERLAPS' : '';
    return `${word} (${columns.join(', ')}${overlaps})${deferral}`;
  }
  if (!referenced) {
    throw new Error(
      `The foreign key '${key.name}' cannot be written without the table that it references`,
    );
  }
  const listed = (list: string[]) =>
    list
      .map((name, index) =>
        key.period && index === list.length - 1 ? `PERIOD ${name}` : name,
      )
      .join(', ');
  return [
    `FOREIGN KEY (${listed(columns)}) REFERENCES `,
    `${quotedIdentifier(referenced.schema)}.${quotedIdentifier(
      referenced.name,
    )}`,
    `(${listed(names(referenced, key.referencedColumns))})`,
    key.match === 'simple' ? '' : ` MATCH ${key.match.toUpperCase()}`,
    action('UPDATE', key.onUpdate),
    action('DELETE', key.onDelete),
    deferral,
    key.enforced ? '' : ' NOT ENFORCED',
    key.validated || !key.enforced ? '' : ' NOT VALID',
  ].join('');
}

function action(event: string, value: string): string {
  return value === 'no-action'
    ? ''
    : ` ON ${event} ${value.replace('-', ' ').toUpperCase()}`;
}
