import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';
import type { ColumnsRow } from '../sql/columns';
import type { TypeDictionary } from './typeDictionary';
import { typeCategory } from './typeCategory';

/**
 * What is known of a relation's columns beside their row.
 */
export interface ColumnContext {
  /** `pg_class.relkind` */
  kind: string;
  types: TypeDictionary;
  /** attnums of the primary key. */
  primaryKey: readonly number[];
  /** attnums with a NOT NULL that old rows may break. */
  unvalidatedNotNulls: readonly number[];
}

/**
 * Only tables hold a domain's rule against null up for each row; an outer join
 * in a view makes nulls of any type.
 */
const KEEPS_DOMAIN_RULES = ['r', 'p', 'f'];

/**
 * Takes the arrays of one relation apart into columns, by position.
 */
export function assembleColumns(
  row: ColumnsRow,
  context: ColumnContext,
): ColumnSnapshot[] {
  const columns = row.attnums.map((_attnum, index) =>
    assembleColumn(row, index, context),
  );
  return columns.sort((one, other) => one.attnum - other.attnum);
}

function assembleColumn(
  row: ColumnsRow,
  index: number,
  context: ColumnContext,
): ColumnSnapshot {
  const attnum = row.attnums[index];
  const type = context.types.find(
    row.type_oids[index],
    row.type_modifiers[index],
  );
  const traits = row.traits[index];
  const source = nullableSource(
    attnum,
    traits.includes('n'),
    KEEPS_DOMAIN_RULES.includes(context.kind) && (type?.not_null ?? false),
    context,
  );
  const { defaults, collations, comments } = row;
  return {
    attnum,
    name: row.names[index],
    type: type?.name ?? '???',
    typeCategory: type ? typeCategory(type) : 'other',
    ...(type?.base_name && { baseType: type.base_name }),
    ...(type?.enum_labels && { enumLabels: type.enum_labels }),
    nullable: source === undefined,
    ...(source && { nullableSource: source }),
    ...optional('default', defaults[index]),
    ...optional('identity', identity(traits)),
    ...optional('generated', generated(traits)),
    ...optional('collation', collations[index]),
    ...optional('comment', comments[index]),
  };
}

function nullableSource(
  attnum: number,
  notNull: boolean,
  domainNotNull: boolean,
  context: ColumnContext,
): ColumnSnapshot['nullableSource'] {
  if (context.primaryKey.includes(attnum)) {
    return 'primary-key';
  }
  if (notNull && !context.unvalidatedNotNulls.includes(attnum)) {
    return 'column';
  }
  return domainNotNull ? 'domain' : undefined;
}

function identity(traits: string): ColumnSnapshot['identity'] {
  if (traits.includes('a')) {
    return 'always';
  }
  return traits.includes('d') ? 'by-default' : undefined;
}

function generated(traits: string): ColumnSnapshot['generated'] {
  if (traits.includes('s')) {
    return 'stored';
  }
  return traits.includes('v') ? 'virtual' : undefined;
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | null | undefined,
): { [K in Key]?: Value } {
  return value === null || value === undefined
    ? {}
    : ({ [key]: value } as { [K in Key]: Value });
}
