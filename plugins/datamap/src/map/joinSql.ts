import { MapEdge, quotedIdentifier } from '@datamap/plugin-datamap-common';

/** A table as PostgreSQL calls it. */
export interface NamedTable {
  schema: string;
  name: string;
}

/**
 * A SELECT that joins the two tables of a reference over all columns of the
 * key, in the key's order; nothing for edges without columns. Where the key may
 * be blank it is a LEFT JOIN, so that no row of the first table gets lost.
 */
export function joinSql(
  edge: Pick<MapEdge, 'columns' | 'nullable'>,
  from: NamedTable,
  to: NamedTable,
): string | undefined {
  if (edge.columns.length === 0) {
    return undefined;
  }
  const fromAlias = quotedIdentifier(from.name);
  const toAlias = quotedIdentifier(
    to.name === from.name ? `${to.name.slice(0, 60)}_2` : to.name,
  );
  const conditions = edge.columns.map(
    pair =>
      `${toAlias}.${quotedIdentifier(
        pair.to,
      )} = ${fromAlias}.${quotedIdentifier(pair.from)}`,
  );
  return [
    'SELECT *',
    `FROM ${qualified(from)} AS ${fromAlias}`,
    `${edge.nullable ? 'LEFT JOIN' : 'JOIN'} ${qualified(to)} AS ${toAlias}`,
    `  ON ${conditions.join('\n  AND ')};`,
  ].join('\n');
}

function qualified({ schema, name }: NamedTable): string {
  return `${quotedIdentifier(schema)}.${quotedIdentifier(name)}`;
}
