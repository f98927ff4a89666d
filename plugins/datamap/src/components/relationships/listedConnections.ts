import {
  MapEdge,
  MapTable,
  Reference,
  TableLink,
} from '@datamap/plugin-datamap-common';

/** What an edge says, wherever its ends are said. */
export type EdgeFacts = Omit<MapEdge, 'id' | 'from' | 'to'>;

/** What connects a table with another, seen from the table. */
export type ConnectionGroup =
  | 'itself'
  | 'outgoing'
  | 'incoming'
  | 'reads'
  | 'readBy'
  | 'inherits'
  | 'inheritedBy'
  | 'suggested';

/** An entry of the list: all edges of one type between two tables, in one direction. */
export interface ListedConnection {
  /** Unique among all connections of a warehouse. */
  key: string;
  group: ConnectionGroup;
  from: TableLink;
  to: TableLink;
  edges: EdgeFacts[];
}

/** What is known of a table's connections. */
export interface KnownConnections {
  /** All references that the reader may see. */
  references: { outgoing: Reference[]; incoming: Reference[] };
  /** Edges of the map that touch the table, of which references add what may be blank. */
  edges: MapEdge[];
  /** The tables that the edges name. */
  tables: MapTable[];
}

const order: ConnectionGroup[] = [
  'itself',
  'outgoing',
  'incoming',
  'reads',
  'readBy',
  'inherits',
  'inheritedBy',
  'suggested',
];

/** A table's name as PostgreSQL has it, whatever characters are in it. */
export function nameOf({ schema, name }: { schema: string; name: string }) {
  return JSON.stringify([schema, name]);
}

/** The unique key of what connects two tables in one way. */
export function connectionKey(
  type: MapEdge['type'],
  from: { schema: string; name: string },
  to: { schema: string; name: string },
): string {
  return `${type} ${nameOf(from)} ${nameOf(to)}`;
}

/** All connections of one table, group by group, each pair and type once. */
export function listedConnections(
  self: TableLink,
  { references, edges, tables }: KnownConnections,
): ListedConnection[] {
  const listed = new Map<string, ListedConnection>();
  const add = (from: TableLink, to: TableLink, edge: EdgeFacts) => {
    const key = connectionKey(edge.type, from, to);
    const known = listed.get(key);
    if (known) {
      known.edges.push(edge);
    } else {
      const group = groupOf(edge.type, from, to, self);
      listed.set(key, { key, group, from, to, edges: [edge] });
    }
  };

  const byName = new Map(tables.map(table => [table.entityName, table]));
  const blank = new Set(
    edges
      .filter(({ nullable }) => nullable)
      .map(({ from, constraint }) => `${from} ${constraint}`),
  );
  const addReference = (reference: Reference, from: TableLink, to: TableLink) =>
    add(from, to, {
      ...reference,
      type: 'reference',
      nullable: blank.has(`${from.entityName} ${reference.constraint}`),
    });
  for (const reference of references.outgoing) {
    addReference(reference, reference.table, reference.otherTable);
  }
  for (const reference of references.incoming) {
    // A reference to itself is given in both directions.
    if (nameOf(reference.otherTable) !== nameOf(self)) {
      addReference(reference, reference.otherTable, reference.table);
    }
  }
  for (const edge of edges) {
    const from = byName.get(edge.from);
    const to = byName.get(edge.to);
    if (edge.type !== 'reference' && from && to) {
      add(from, to, edge);
    }
  }
  return [...listed.values()].sort(
    (one, other) => order.indexOf(one.group) - order.indexOf(other.group),
  );
}

function groupOf(
  type: MapEdge['type'],
  from: TableLink,
  to: TableLink,
  self: TableLink,
): ConnectionGroup {
  if (type === 'inferred') {
    return 'suggested';
  }
  const outgoing = nameOf(from) === nameOf(self);
  if (type === 'reads') {
    return outgoing ? 'reads' : 'readBy';
  }
  if (type === 'inherits') {
    return outgoing ? 'inherits' : 'inheritedBy';
  }
  if (nameOf(from) === nameOf(to)) {
    return 'itself';
  }
  return outgoing ? 'outgoing' : 'incoming';
}
