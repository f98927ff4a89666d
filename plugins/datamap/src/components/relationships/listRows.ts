import { DatamapMap, MapTable } from '@datamap/plugin-datamap-common';
import {
  connectionKey,
  ConnectionGroup,
  ListedConnection,
  nameOf,
} from './listedConnections';
import { TableConnections } from './useConnections';

/** A row of the list. Level 1 is about the page's table, level 2 about one around it. */
export type ListRow = { key: string; level: 1 | 2 } & (
  | { kind: 'heading'; group: ConnectionGroup | 'among'; count: number }
  | {
      kind: 'connection';
      connection: ListedConnection;
      /** The table that the connection leads to, or comes from. */
      other?: MapTable | ListedConnection['to'];
    }
  | { kind: 'around'; table: MapTable }
  | { kind: 'waiting' | 'failed'; table: MapTable; retry(): void }
  | { kind: 'hidden'; count: number }
);

interface ListRowsOptions {
  map: DatamapMap;
  focus: MapTable;
  /** Entity names of the tables whose connections are listed as well, in order. */
  expanded: string[];
  connections: Map<string, TableConnections>;
}

/**
 * All rows of the list: the connections of the page's table, below each table
 * that is opened those of that table, and at the end what the picture draws
 * between others. No connection stands twice.
 */
export function listRows({
  map,
  focus,
  expanded,
  connections,
}: ListRowsOptions): ListRow[] {
  const seen = new Set<string>();
  const tables = new Map(map.tables.map(table => [table.entityName, table]));

  const rowsOf = (table: MapTable, level: 1 | 2): ListRow[] => {
    const known = connections.get(table.entityName);
    const name = table.entityName;
    if (!known?.connections) {
      const kind = known?.error ? 'failed' : 'waiting';
      const retry = known?.retry ?? (() => undefined);
      return [{ key: `${kind} ${name}`, level, kind, table, retry }];
    }
    const fresh = known.connections.filter(({ key }) => !seen.has(key));
    const rows: ListRow[] = [];
    let group: ConnectionGroup | undefined;
    for (const connection of fresh) {
      seen.add(connection.key);
      if (connection.group !== group) {
        group = connection.group;
        rows.push({
          key: `${group} of ${name}`,
          level,
          kind: 'heading',
          group,
          count: countOf(fresh, group),
        });
      }
      const other =
        nameOf(connection.from) === nameOf(table)
          ? connection.to
          : connection.from;
      rows.push({
        key: connection.key,
        level,
        kind: 'connection',
        connection,
        other,
      });
    }
    const hidden = hiddenOf(table, known.connections);
    if (hidden > 0) {
      rows.push({
        key: `hidden of ${name}`,
        level,
        kind: 'hidden',
        count: hidden,
      });
    }
    return rows;
  };

  const rows = rowsOf(focus, 1);
  for (const entityName of expanded) {
    const table = tables.get(entityName);
    if (table && entityName !== focus.entityName) {
      rows.push({
        key: `around ${entityName}`,
        level: 2,
        kind: 'around',
        table,
      });
      rows.push(...rowsOf(table, 2));
    }
  }
  return [...rows, ...amongRows(map, tables, seen)];
}

function countOf(listed: ListedConnection[], group: ConnectionGroup): number {
  return listed.filter(connection => connection.group === group).length;
}

/** Neighbours of a table that are in none of its connections. */
function hiddenOf(table: MapTable, listed: ListedConnection[]): number {
  const others = new Set(
    listed
      .flatMap(({ from, to }) => [from, to])
      .filter(({ entityRef }) => entityRef)
      .map(nameOf),
  );
  others.delete(nameOf(table));
  return table.neighbours - others.size;
}

/** What the picture draws and no table's own connections have told. */
function amongRows(
  { edges }: DatamapMap,
  tables: Map<string, MapTable>,
  seen: Set<string>,
): ListRow[] {
  const among = new Map<string, ListedConnection>();
  for (const edge of edges) {
    const from = tables.get(edge.from);
    const to = tables.get(edge.to);
    if (!from || !to) {
      continue;
    }
    const key = connectionKey(edge.type, from, to);
    const known = among.get(key);
    if (known) {
      known.edges.push(edge);
    } else if (!seen.has(key)) {
      among.set(key, { key, group: 'outgoing', from, to, edges: [edge] });
    }
  }
  if (among.size === 0) {
    return [];
  }
  return [
    {
      key: 'among',
      level: 1,
      kind: 'heading',
      group: 'among',
      count: among.size,
    },
    ...[...among.values()].map(
      (connection): ListRow => ({
        key: connection.key,
        level: 1,
        kind: 'connection',
        connection,
      }),
    ),
  ];
}
