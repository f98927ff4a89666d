import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';
import { parseNumberArray } from '../connection/parseNumberArray';
import { parseTextArray } from '../connection/parseTextArray';
import type { ColumnTextsRow } from '../sql/columnComments';
import type { ColumnsRow } from '../sql/columns';
import { attnumPairs } from './attnumPairs';
import type { CollationNames } from './collationNames';
import type { ColumnType, TypeDictionary } from './typeDictionary';

/**
 * What is known of a relation's columns beside their row.
 */
export interface ColumnContext {
  /** `pg_class.relkind` */
  kind: string;
  types: TypeDictionary;
  collations: CollationNames;
  defaults?: ColumnTextsRow;
  comments?: ColumnTextsRow;
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
 * Takes the arrays of one relation apart into columns, by position. There are
 * hundreds of thousands of columns: what most of them do not have is looked for
 * only where a relation has any.
 */
export function assembleColumns(
  row: ColumnsRow,
  context: ColumnContext,
): ColumnSnapshot[] {
  const attnums = parseNumberArray(row.attnums ?? '');
  const names = parseTextArray(row.names ?? '');
  const types = parseNumberArray(row.type_oids ?? '');
  const modifiers = attnumPairs(row.type_modifiers);
  const traits = attnumPairs(row.traits);
  const collations = attnumPairs(row.collations);
  const defaults = textsByAttnum(context.defaults);
  const comments = textsByAttnum(context.comments);
  const notNull = parseNumberArray(row.not_null ?? '');
  const domainsHold = KEEPS_DOMAIN_RULES.includes(context.kind);
  const columns: ColumnSnapshot[] = [];
  let isSorted = true;
  for (let index = 0; index < attnums.length; index += 1) {
    const attnum = attnums[index];
    isSorted &&= index === 0 || attnums[index - 1] < attnum;
    const modifier = modifiers.get(attnum);
    const type = context.types.find(
      types[index],
      modifier === undefined ? -1 : Number(modifier),
    );
    const source = nullableSource(
      attnum,
      notNull.includes(attnum),
      domainsHold && type !== undefined && type.not_null,
      context,
    );
    const column = plainColumn(attnum, names[index] ?? '', type, source);
    addTexts(column, {
      default: defaults?.get(attnum),
      traits: traits.get(attnum),
      collation: context.collations.nameOf(collations.get(attnum), type),
      comment: comments?.get(attnum),
    });
    columns.push(column);
  }
  return isSorted
    ? columns
    : columns.sort((one, other) => one.attnum - other.attnum);
}

function plainColumn(
  attnum: number,
  name: string,
  type: ColumnType | undefined,
  source: ColumnSnapshot['nullableSource'],
): ColumnSnapshot {
  const column: ColumnSnapshot = {
    attnum,
    name,
    type: type?.name ?? '???',
    typeCategory: type?.typeCategory ?? 'other',
    nullable: source === undefined,
  };
  if (type?.base_name) {
    column.baseType = type.base_name;
  }
  if (type?.enum_labels) {
    column.enumLabels = type.enum_labels;
  }
  if (type?.domainChecks) {
    column.domainChecks = type.domainChecks;
  }
  if (source !== undefined) {
    column.nullableSource = source;
  }
  return column;
}

function addTexts(
  column: ColumnSnapshot,
  found: {
    default?: string;
    traits?: string;
    collation?: string;
    comment?: string;
  },
): void {
  if (found.default !== undefined) {
    column.default = found.default;
  }
  if (found.traits !== undefined) {
    addTraits(column, found.traits);
  }
  if (found.collation !== undefined) {
    column.collation = found.collation;
  }
  if (found.comment !== undefined) {
    column.comment = found.comment;
  }
}

function addTraits(column: ColumnSnapshot, traits: string): void {
  if (traits.includes('a')) {
    column.identity = 'always';
  } else if (traits.includes('d')) {
    column.identity = 'by-default';
  }
  if (traits.includes('s')) {
    column.generated = 'stored';
  } else if (traits.includes('v')) {
    column.generated = 'virtual';
  }
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

function textsByAttnum(
  row: ColumnTextsRow | undefined,
): Map<number, string> | undefined {
  if (!row) {
    return undefined;
  }
  const texts = parseTextArray(row.texts);
  return new Map(
    parseNumberArray(row.attnums).map((attnum, i) => [attnum, texts[i] ?? '']),
  );
}
