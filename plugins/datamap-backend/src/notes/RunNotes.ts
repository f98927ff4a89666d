import type {
  StructureSnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import { columnIdentity } from '../inference/columnIdentity';
import { updateRows, upsertRows } from '../store/writeRows';
import { followNotes, movedNotes, type NotePlace } from './followNotes';
import { followPeriod, type FollowedPeriod } from './followPeriod';
import type { NoteRow } from './NoteRow';
import { notesOfTables } from './notesOfTables';

/** A table as a run is about to write it. */
export interface WrittenTable {
  id: string;
  entityName: string;
  outline: { oid: number };
  /** What is stored of it; absent for a table that is new. */
  stored?: object;
  /** Absent where it did not have to be read. */
  relation?: Pick<RelationSnapshot, 'columns'>;
}

/**
 * The notes of tables that went, by the entity names that those had; of several,
 * the one that went last.
 */
async function notesOfGone(
  transaction: Knex.Transaction,
  options: { warehouse: string; names: string[]; except: string[] },
): Promise<Map<string, NoteRow[]>> {
  const { warehouse, names, except } = options;
  const rows: Array<NoteRow & { of: string }> =
    names.length === 0
      ? []
      : await transaction('tables')
          .join('notes', 'notes.table_id', 'tables.id')
          .select('notes.*', 'tables.entity_name as of')
          .where('tables.warehouse', warehouse)
          .whereNotNull('tables.removed_at')
          .whereRaw('tables.entity_name = any(?::text[])', [names])
          .whereRaw('tables.id <> all(?::uuid[])', [except])
          .orderBy([
            { column: 'tables.removed_at', order: 'desc' },
            { column: 'tables.id' },
          ]);
  const notes = new Map<string, NoteRow[]>();
  for (const { of, ...row } of rows) {
    const known = notes.get(of) ?? [];
    if (known.length === 0 || known[0].table_id === row.table_id) {
      notes.set(of, [...known, row]);
    }
  }
  return notes;
}

/**
 * The notes of tables that a run is about to write, taken along to where tables
 * and columns are now. A table that comes under the name of one that went, of
 * another kind perhaps, has its notes.
 */
export class RunNotes {
  /** Reads them, in the transaction that writes the tables. */
  static async read(
    transaction: Knex.Transaction,
    options: {
      warehouse: string;
      server: StructureSnapshot['server'];
      tables: WrittenTable[];
      /** Tables that stand aside until they are written under another name. */
      renamed: string[];
    },
  ): Promise<RunNotes> {
    const { warehouse, server, tables, renamed } = options;
    const ids = tables.map(({ id }) => id);
    const own = await notesOfTables(transaction, ids);
    const withoutNotes = tables.filter(
      table => table.stored === undefined && !own.has(table.id),
    );
    const gone = await notesOfGone(transaction, {
      warehouse,
      names: withoutNotes.map(({ entityName }) => entityName),
      except: [...renamed, ...ids],
    });
    const notes = new Map<string, NoteRow[]>();
    const moved: NotePlace[] = [];
    const periods: FollowedPeriod[] = [];
    const now = new Date();
    for (const table of tables) {
      const before = own.get(table.id) ?? gone.get(table.entityName) ?? [];
      const after = table.relation
        ? followNotes(before, {
            id: table.id,
            identity: columnIdentity(server, table.outline.oid),
            columns: table.relation.columns,
          })
        : before;
      const period = followPeriod(after, now);
      notes.set(
        table.id,
        period
          ? after.map(note => (note.id === period.note.id ? period.note : note))
          : after,
      );
      moved.push(...movedNotes(before, after));
      if (period) {
        periods.push(period);
      }
    }
    return new RunNotes(notes, moved, periods);
  }

  private constructor(
    private readonly notes: Map<string, NoteRow[]>,
    private readonly moved: NotePlace[],
    private readonly periods: FollowedPeriod[],
  ) {}

  /** The notes of a table and of its columns, where they hang now. */
  of(tableId: string): NoteRow[] {
    return this.notes.get(tableId) ?? [];
  }

  /** Writes where they hang now; the tables have been written. */
  async write(transaction: Knex.Transaction): Promise<void> {
    await updateRows(transaction, { table: 'notes', rows: this.moved });
    await updateRows(transaction, {
      table: 'notes',
      rows: this.periods.map(({ note: { id, words, revision } }) => ({
        id,
        words,
        revision,
      })),
    });
    await upsertRows(transaction, {
      table: 'note_versions',
      key: ['note_id', 'revision'],
      rows: this.periods.map(({ version }) => version),
    });
  }
}
