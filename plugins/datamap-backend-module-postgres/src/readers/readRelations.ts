import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import type { Transaction } from '../connection/ReadOnlyTransactions';
import { addDetails } from '../reading/addDetails';
import { assembleIndexes } from '../reading/assembleIndexes';
import { assembleRelations } from '../reading/assembleRelations';
import { columnsOfRelations } from '../reading/columnsOfRelations';
import { LastUsed } from '../reading/LastUsed';
import { partitionTree } from '../reading/partitionTree';
import { type KeyFacts, unpackKeys } from '../reading/unpackKeys';
import type { IndexFields } from '../sql/indexes';
import type { KeyFields } from '../sql/keys';
import { RELATIONS, type RelationRow } from '../sql/relations';
import type { SchemaRow } from '../sql/schemas';
import { readColumns } from './readColumns';
import { type Links, readLinks } from './readLinks';

/**
 * Reads relations, in one snapshot. Waits for no lock.
 */
export async function readRelations(
  { query, copy, beside }: Transaction,
  options: {
    versionNumber: number;
    /** All schemas that are read. */
    schemas: SchemaRow[];
    /** Object ids of the relations that are wanted; all if undefined. */
    wanted?: ReadonlySet<number>;
  },
): Promise<{
  /** Of all relations, whether they are wanted or not. */
  rows: RelationRow[];
  relations: RelationSnapshot[];
  /** Object ids of those with a column on which somebody was given a right. */
  withColumnRights: number[];
}> {
  const { versionNumber, schemas, wanted } = options;
  const all = schemas.map(({ oid }) => oid);
  if (!wanted) {
    // Columns take as long as all the rest.
    const [columns, { rows, links }] = await beside(
      () => readColumns(query, copy, all, undefined),
      async (otherQuery, otherCopy) => ({
        rows: await otherQuery<RelationRow>(RELATIONS, [all]),
        links: await readLinks(otherQuery, otherCopy, {
          versionNumber,
          schemas: all,
          wanted: undefined,
        }),
      }),
    );
    const relations = assemble({ schemas, rows, columns, links });
    return { rows, relations, withColumnRights: columns.columns.marks() };
  }
  const own = [...wanted];
  const rows = await query<RelationRow>(RELATIONS, [all]);
  const links = await readLinks(query, copy, {
    versionNumber,
    schemas: all,
    wanted: own,
  });
  // Columns are needed of what is wanted, and of what it names by column.
  const described = new Set([...own, ...named(links)]);
  const columns = await readColumns(query, copy, all, [...described]);
  const assembled = assemble({
    schemas,
    rows,
    columns,
    links,
    described: rows.filter(({ oid }) => described.has(oid)),
  });
  return {
    rows,
    relations: assembled.filter(({ oid }) => wanted.has(oid)),
    withColumnRights: columns.columns.marks(),
  };
}

function assemble(options: {
  schemas: SchemaRow[];
  rows: RelationRow[];
  columns: Awaited<ReturnType<typeof readColumns>>;
  links: Links;
  /** Those of them whose columns were read; all if undefined. */
  described?: RelationRow[];
}): RelationSnapshot[] {
  const { schemas, links, rows, described = rows } = options;
  const packed = { keys: links.keys, indexes: links.indexes };
  const keys = LastUsed.create(oid => keysOf(packed, oid));
  const assembled = assembleRelations({
    ...links,
    schemas,
    relations: described,
    visible: new Set(rows.map(({ oid }) => oid)),
    columns: columnsOfRelations(
      {
        ...options.columns,
        comments: links.columnComments,
        relations: described,
      },
      oid => keys.of(oid).find(({ type }) => type === 'p')?.columns ?? [],
    ),
    keys,
    indexes: LastUsed.create(oid =>
      assembleIndexes(packed.indexes.of(oid) as IndexFields[]),
    ),
  });
  addDetails(assembled, links.details);
  return assembled;
}

function keysOf({ keys }: Pick<Links, 'keys'>, oid: number): KeyFacts[] {
  return unpackKeys(keys.of(oid) as KeyFields[]);
}

/** The relations that keys and views name by column. */
function named(links: Links): number[] {
  const { rootOf } = partitionTree(links.partitions);
  return [
    ...[...links.keys.oids()]
      .flatMap(oid => keysOf(links, oid))
      .filter(key => key.referenced_names !== null)
      .map(key => key.referenced),
    ...links.viewSources.map(({ source }) => source),
  ].map(rootOf);
}
