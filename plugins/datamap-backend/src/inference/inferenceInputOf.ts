import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import type { InferenceColumn, InferenceTable } from './types';
import { typeFamily } from './typeFamily';

/** The parts of a structure that references are inferred from. */
export type InferenceSource = Pick<
  RelationSnapshot,
  'oid' | 'schema' | 'name' | 'columns' | 'keys' | 'indexes' | 'inheritsFrom'
>;

/**
 * An input as it is stored: short, because it is read for all tables at once.
 * Columns are `[attnum, name, type]`.
 */
export interface StoredInput {
  schema: string;
  name: string;
  columns: Array<[number, string, string]>;
  primary: number[];
  unique: number[][];
  declared: Array<[number[], number]>;
  inherits: number[];
}

/** Columns of types that keys are hardly made of are left out. */
export function storedInputOf(source: InferenceSource): StoredInput {
  const { schema, name, keys, indexes } = source;
  return {
    schema,
    name,
    columns: source.columns.flatMap(
      ({ attnum, name: column, type, baseType }): StoredInput['columns'] =>
        typeFamily(baseType ?? type)
          ? [[attnum, column, baseType ?? type]]
          : [],
    ),
    primary: keys.find(({ type }) => type === 'primary')?.columns ?? [],
    unique: [
      ...keys.filter(({ type }) => type === 'unique'),
      ...indexes.filter(
        ({ unique, primary, valid, partial, columns }) =>
          unique && !primary && valid && !partial && !columns.includes(0),
      ),
    ].map(({ columns }) => columns),
    declared: keys.flatMap((key): StoredInput['declared'] =>
      key.type === 'foreign' ? [[key.columns, key.referencedOid]] : [],
    ),
    inherits: source.inheritsFrom,
  };
}

/** The table that a stored input tells of. */
export function inferenceTableOf(row: {
  id: string;
  oid: number;
  input: StoredInput;
}): InferenceTable {
  const { id, oid, input } = row;
  return {
    id,
    oid,
    schema: input.schema,
    name: input.name,
    columns: input.columns.map(
      ([attnum, name, type]): InferenceColumn => ({ attnum, name, type }),
    ),
    primaryKey: input.primary,
    uniqueKeys: input.unique,
    declared: input.declared.map(([columns, referencedOid]) => ({
      columns,
      referencedOid,
    })),
    inheritsFrom: input.inherits,
  };
}
