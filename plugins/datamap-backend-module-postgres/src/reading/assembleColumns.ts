import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';
import type { ColumnFields } from '../sql/columns';
import type { CollationNames } from './collationNames';
import type { ColumnType, TypeDictionary } from './typeDictionary';

/**
 * What is known of a relation's columns beside their lines.
 */
export interface ColumnContext {
  /** By attnum, as the server sent it. */
  comments: ReadonlyMap<string, string>;
  /** `pg_class.relkind` */
  kind: string;
  types: TypeDictionary;
  collations: CollationNames;
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
 * The columns of one relation, by position.
 */
export function assembleColumns(
  lines: ColumnFields[],
  context: ColumnContext,
): ColumnSnapshot[] {
  const domainsHold = KEEPS_DOMAIN_RULES.includes(context.kind);
  return lines
    .map(
      ([
        typeOid,
        modifier,
        _hasRights,
        attnumText,
        name,
        notNull,
        identity,
        generated,
        collation,
        defaultText,
      ]) => {
        const attnum = Number(attnumText);
        const type = context.types.find(Number(typeOid), Number(modifier));
        const source = nullableSource(
          attnum,
          notNull === 't',
          domainsHold && type !== undefined && type.not_null,
          context,
        );
        const column = plainColumn(attnum, name, type, source);
        addTexts(column, {
          default: defaultText,
          traits: identity + generated,
          collation: context.collations.nameOf(collation, type),
          comment: context.comments.get(attnumText),
        });
        return column;
      },
    )
    .sort((one, other) => one.attnum - other.attnum);
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
    traits: string;
    collation?: string;
    comment?: string;
  },
): void {
  if (found.default !== undefined) {
    column.default = found.default;
  }
  addTraits(column, found.traits);
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
