import {
  type Column,
  type NoteWords,
  type PersonalData,
  presentedWords,
  type TableLink,
  titleOf,
} from '@datamap/plugin-datamap-common';
import type {
  ColumnSnapshot,
  KeySnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import { columnName, foreignKeysOf } from './foreignKeys';
import type { LinkedTable } from './TableLinks';

function keyRole(
  key: KeySnapshot,
  attnum: number,
): Column['keys'][number] | undefined {
  const index = key.columns.indexOf(attnum);
  return index < 0
    ? undefined
    : {
        type: key.type,
        constraint: key.name,
        position: index + 1,
        of: key.columns.length,
      };
}

function referencesOf(
  relation: RelationSnapshot,
  attnum: number,
  linked: Map<number, LinkedTable>,
): Array<{ constraint: string; table: TableLink; column: string }> {
  return foreignKeysOf(relation).flatMap(key => {
    const index = key.columns.indexOf(attnum);
    const other = linked.get(key.referencedOid);
    return index < 0 || !other
      ? []
      : [
          {
            constraint: key.name,
            table: other.link,
            column: columnName(other.relation, key.referencedColumns[index]),
          },
        ];
  });
}

/** What of the source's words the portal's stand over. */
function coveredWords(
  column: ColumnSnapshot,
  portal: NoteWords | undefined,
): Column['source'] {
  const source = titleOf(column.name, column.comment);
  const covered = {
    ...(portal?.title !== undefined && source.titleSource === 'comment'
      ? { title: source.title }
      : {}),
    ...(portal?.description !== undefined && source.description !== undefined
      ? { description: source.description }
      : {}),
  };
  return Object.keys(covered).length === 0 ? undefined : covered;
}

function columnOf(
  relation: RelationSnapshot,
  column: ColumnSnapshot,
  options: {
    position: number;
    linked: Map<number, LinkedTable>;
    portal: NoteWords | undefined;
    personalData: PersonalData | undefined;
  },
): Column {
  const { position, linked, portal, personalData } = options;
  const { title, titleSource, description } = presentedWords(
    column.name,
    column.comment,
    portal,
  );
  return {
    position,
    name: column.name,
    title,
    titleSource,
    source: coveredWords(column, portal),
    values: portal?.values,
    tags: portal?.tags,
    personalData,
    type: column.type,
    typeCategory: column.typeCategory,
    baseType: column.baseType,
    domainChecks: column.domainChecks,
    indexed: relation.indexes.some(
      index =>
        index.valid && !index.partial && index.columns[0] === column.attnum,
    ),
    enumLabels: column.enumLabels,
    nullable: column.nullable,
    nullableSource: column.nullableSource,
    default: column.default,
    identity: column.identity,
    generated: column.generated,
    collation: column.collation,
    description,
    keys: relation.keys.flatMap(key => keyRole(key, column.attnum) ?? []),
    references: referencesOf(relation, column.attnum, linked),
  };
}

/**
 * The columns of a table by position, dropped ones not counted. A reference to
 * a table that is not among the linked ones is left out.
 *
 * @param portal - what people wrote about them, by number
 * @param personalData - which of them hold personal data or look like it, by number
 */
export function columnsOf(
  relation: RelationSnapshot,
  linked: Map<number, LinkedTable>,
  portal: ReadonlyMap<number, NoteWords> = new Map(),
  personalData: ReadonlyMap<number, PersonalData> = new Map(),
): Column[] {
  return [...relation.columns]
    .sort((one, other) => one.attnum - other.attnum)
    .map((column, index) =>
      columnOf(relation, column, {
        position: index + 1,
        linked,
        portal: portal.get(column.attnum),
        personalData: personalData.get(column.attnum),
      }),
    );
}
