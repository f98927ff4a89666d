import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import type { CopyFinding } from '../types';
import { originalName } from './originalName';

/** Columns that a copy has in common with its original, at least. */
const ALIKE_OF_COPY = 0.8;
/** Of the original's columns; it may have got more since. */
const ALIKE_OF_ORIGINAL = 0.5;
const FEWEST_ALIKE = 2;

type Relation = Pick<
  RelationSnapshot,
  'oid' | 'schema' | 'name' | 'kind' | 'columns' | 'inheritsFrom'
>;

function keyOf(schema: string, name: string): string {
  return JSON.stringify([schema.toLowerCase(), name.toLowerCase()]);
}

function columnsAlike(copy: Relation, original: Relation): number {
  const types = new Map(
    original.columns.map(({ name, type }) => [name.toLowerCase(), type]),
  );
  return copy.columns.filter(
    ({ name, type }) => types.get(name.toLowerCase()) === type,
  ).length;
}

function isTable({ kind }: Relation): boolean {
  return kind === 'table' || kind === 'partitioned-table';
}

/**
 * The tables that look copied from another, by object id: whose name is that of
 * the other with something like `_bak_20230101`, `_old` or `copy_of_` added (or
 * whose schema's name is, with a table of the same name), and whose columns are
 * nearly the same. Columns are compared only where names fit, so it costs
 * little on a large warehouse.
 */
export function findCopies(relations: Relation[]): Map<number, CopyFinding> {
  const byName = new Map(
    relations
      .filter(isTable)
      .map(relation => [keyOf(relation.schema, relation.name), relation]),
  );
  const copies = new Map<number, CopyFinding>();
  for (const relation of relations.filter(isTable)) {
    const original = originalOf(relation, byName);
    if (!original || relation.inheritsFrom.includes(original.oid)) {
      continue;
    }
    const alike = columnsAlike(relation, original);
    if (
      alike >= FEWEST_ALIKE &&
      alike >= ALIKE_OF_COPY * relation.columns.length &&
      alike >= ALIKE_OF_ORIGINAL * original.columns.length
    ) {
      copies.set(relation.oid, {
        original: `${original.schema}.${original.name}`,
        columnsAlike: alike,
        columns: relation.columns.length,
      });
    }
  }
  return copies;
}

function originalOf(
  { schema, name }: Relation,
  byName: Map<string, Relation>,
): Relation | undefined {
  const table = originalName(name);
  const home = originalName(schema);
  return (
    (table === undefined ? undefined : byName.get(keyOf(schema, table))) ??
    (home === undefined ? undefined : byName.get(keyOf(home, name)))
  );
}
