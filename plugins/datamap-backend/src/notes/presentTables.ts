import {
  type FeedEntity,
  presentedWords,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { refreshSubjects } from '../changes';
import { outlineOf } from '../meaning';
import { tableFeedEntry } from '../runs/feedEntries';
import { withTagMarks } from '../marks/withTagMarks';
import { markForSearch } from '../search/markForSearch';
import { FeedWriter } from '../store/FeedWriter';
import { type Moments, withMoments } from '../store/moments';
import { setRevision } from '../store/revision';
import { searchText } from '../store/searchText';
import { outlineOfRow } from '../store/storedOutline';
import type { TableRow } from '../store/TableRow';
import { updateRows } from '../store/writeRows';
import { deprecatedAmong } from '../trust/deprecatedAmong';
import { columnWordsHash } from './columnWordsHash';
import { writeColumnWords } from './desk/columnWords';
import { noteOfTable, notesOfTables } from './notesOfTables';

/** Tables with their structure that are in memory at once. */
const AT_ONCE = 200;

type PresentedRow = Pick<
  TableRow,
  | 'id'
  | 'oid'
  | 'schema_name'
  | 'schema_entity_name'
  | 'name'
  | 'entity_name'
  | 'kind'
  | 'owner'
  | 'outline'
  | 'assessment'
  | 'marks'
> & {
  /** Only where an earlier version wrote the row, without an outline. */
  structure: TableRow['structure'] | null;
  moments: Moments;
  entity: FeedEntity | null;
};

async function readRows(
  transaction: Knex.Transaction,
  ids: string[],
): Promise<PresentedRow[]> {
  return await transaction('tables')
    .join('warehouses', 'warehouses.id', 'tables.warehouse')
    .leftJoin('feed_items', join =>
      join
        .on('feed_items.warehouse', 'tables.warehouse')
        .andOn('feed_items.entity_name', 'tables.entity_name')
        .andOnVal('feed_items.type', 'table'),
    )
    .select(
      'tables.id',
      'tables.oid',
      'tables.schema_name',
      'tables.schema_entity_name',
      'tables.name',
      'tables.entity_name',
      'tables.kind',
      'tables.owner',
      'tables.outline',
      'tables.assessment',
      'tables.marks',
      'warehouses.moments',
      'feed_items.entity',
      transaction.raw(
        'case when tables.outline is null then tables.structure end as structure',
      ),
    )
    .whereRaw('tables.id = any(?::uuid[])', [ids])
    .whereNull('tables.removed_at');
}

/**
 * Makes lists, the map, the catalog and the search say of some tables of a
 * warehouse what people wrote since: the same that a run would write. The
 * caller holds the lock on the revision, and has written the notes.
 *
 * @param options.after - the newest revision
 * @param options.marksOnly - whether nothing but their marks is another than
 *   before, which the caller has written: no word that is searched or described
 * @returns the newest since
 */
export async function presentTables(
  transaction: Knex.Transaction,
  options: {
    warehouse: string;
    ids: string[];
    after: number;
    marksOnly?: boolean;
  },
): Promise<number> {
  const { warehouse, ids, after, marksOnly = false } = options;
  const feed = FeedWriter.create(transaction, { warehouse, after });
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE);
    const rows = await readRows(transaction, some);
    const notes = await notesOfTables(transaction, some);
    const deprecated = await deprecatedAmong(transaction, some);
    const presented = rows.flatMap(row => {
      const outline =
        outlineOfRow(row) ?? (row.structure && outlineOf(row.structure));
      if (!outline) {
        return [];
      }
      const portal = noteOfTable(notes.get(row.id))?.words;
      return {
        row,
        outline,
        portal,
        marks: withTagMarks(row.marks, notes.get(row.id) ?? []),
        words: presentedWords(row.name, outline.comment, portal),
      };
    });
    if (!marksOnly) {
      await updateRows(transaction, {
        table: 'tables',
        rows: presented.map(({ row, words, marks }) => ({
          id: row.id,
          marks,
          title: words.title,
          title_source: words.titleSource,
          description: words.description ?? null,
          search_text: searchText({
            title: words.title,
            name: row.name,
            schema: row.schema_name,
            description: words.description,
          }),
        })),
      });
    }
    await feed.write(
      presented.flatMap(({ row, outline, portal, marks }) =>
        row.entity === null
          ? []
          : tableFeedEntry(
              {
                table: { outline, entityName: row.entity_name },
                schemaEntityName: row.schema_entity_name,
                owner: row.owner,
                assessment: withMoments(row.assessment, row.moments),
                portal,
                deprecated: deprecated.has(row.id),
                marks,
                columnsHash: columnWordsHash(
                  outline.columns.hash,
                  notes.get(row.id) ?? [],
                ),
              },
              {
                references: row.entity.references ?? [],
                referencesLeftOut: row.entity.referencesLeftOut ?? 0,
                referencedByLeftOut: row.entity.referencedByLeftOut ?? 0,
              },
            ),
      ),
    );
  }
  await setRevision(transaction, feed.revision);
  await refreshSubjects(transaction, ids);
  if (!marksOnly) {
    await markForSearch(transaction, { changed: ids });
    await writeColumnWords(transaction, ids);
  }
  return feed.revision;
}
