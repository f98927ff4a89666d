import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';
import type { RelationOutline } from '../RelationOutline';
import type { CopyFinding } from '../types';
import { originalName } from './originalName';

/** Columns that a copy has in common with its original, at least. */
const ALIKE_OF_COPY = 0.8;
/** Of the original's columns; it may have got more since. */
const ALIKE_OF_ORIGINAL = 0.5;
const FEWEST_ALIKE = 2;

type Relation = Pick<
  RelationOutline,
  'oid' | 'schema' | 'name' | 'kind' | 'inheritsFrom'
>;

/** What columns are compared by. */
export type ComparedColumn = Pick<ColumnSnapshot, 'name' | 'type'>;

function keyOf(schema: string, name: string): string {
  return JSON.stringify([schema.toLowerCase(), name.toLowerCase()]);
}

function isTable({ kind }: Relation): boolean {
  return kind === 'table' || kind === 'partitioned-table';
}

/**
 * The tables whose name is that of another with something like `_bak_20230101`,
 * `_old` or `copy_of_` added (or whose schema's name is, with a table of the
 * same name), by object id, with that other. Whether they are copies, their
 * columns tell.
 */
export function copyCandidates<T extends Relation>(
  relations: Iterable<T>,
): Map<number, T> {
  const byName = new Map<string, T>();
  const tables = [...relations].filter(isTable);
  for (const relation of tables) {
    byName.set(keyOf(relation.schema, relation.name), relation);
  }
  const candidates = new Map<number, T>();
  for (const relation of tables) {
    const original = originalOf(relation, byName);
    if (original && !relation.inheritsFrom.includes(original.oid)) {
      candidates.set(relation.oid, original);
    }
  }
  return candidates;
}

function originalOf<T extends Relation>(
  { schema, name }: Relation,
  byName: Map<string, T>,
): T | undefined {
  const table = originalName(name);
  const home = originalName(schema);
  return (
    (table === undefined ? undefined : byName.get(keyOf(schema, table))) ??
    (home === undefined ? undefined : byName.get(keyOf(home, name)))
  );
}

/** What two tables have in common, where that is nearly all of their columns. */
export function copyFinding(
  original: Pick<Relation, 'schema' | 'name'>,
  columns: { original: ComparedColumn[]; copy: ComparedColumn[] },
): CopyFinding | undefined {
  const types = new Map(
    columns.original.map(({ name, type }) => [name.toLowerCase(), type]),
  );
  const alike = columns.copy.filter(
    ({ name, type }) => types.get(name.toLowerCase()) === type,
  ).length;
  return alike >= FEWEST_ALIKE &&
    alike >= ALIKE_OF_COPY * columns.copy.length &&
    alike >= ALIKE_OF_ORIGINAL * columns.original.length
    ? {
        original: `${original.schema}.${original.name}`,
        columnsAlike: alike,
        columns: columns.copy.length,
      }
    : undefined;
}
