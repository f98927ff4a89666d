import { randomUUID } from 'node:crypto';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type {
  TermImport,
  TermImportCounts,
  TermImportLine,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { FileRefusal } from '../../exchange/FileRefusal';
import type { WordsFile } from '../../exchange/WordsFile';
import { markForSearch } from '../../search/markForSearch';
import { lockRevision } from '../../store/revision';
import { upsertRows } from '../../store/writeRows';
import { MOST_TERMS } from '../GlossaryStore';
import { termKey } from '../readTermWords';
import type { TermRow, TermWords } from '../TermRow';
import { type JudgedTerm, judgeTerms } from './judgeTerms';
import { termMapping } from './termColumns';

/** So many lines an answer names, those with a problem first. */
const MOST_LINES = 500;
/** So many imports are told. */
const MOST_IMPORTS = 20;

interface TermImportRow {
  id: string;
  file_name: string;
  counts: TermImportCounts;
  imported_by: string | null;
  imported_at: Date;
  undone_by: string | null;
  undone_at: Date | null;
}

/** A term before and after an import or its undoing, for the record. */
export interface ImportedTerm {
  id: string;
  before?: TermWords;
  after?: TermWords;
}

function importOf(row: TermImportRow): TermImport {
  return {
    id: row.id,
    fileName: row.file_name,
    counts: row.counts,
    ...(row.imported_by === null ? {} : { by: row.imported_by }),
    at: row.imported_at.toISOString(),
    ...(row.undone_by === null ? {} : { undoneBy: row.undone_by }),
    ...(row.undone_at === null
      ? {}
      : { undoneAt: row.undone_at.toISOString() }),
  };
}

function countsOf(outcomes: Array<keyof TermImportCounts>) {
  const counts: TermImportCounts = {};
  for (const outcome of outcomes) {
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

/** The lines that somebody has to know of, those with a problem first. */
function toldLines(judged: JudgedTerm[]): TermImportLine[] {
  const told = judged
    .filter(({ outcome }) => outcome !== 'same')
    .map(({ words: _, stored: __, ...line }) => line);
  return [
    ...told.filter(({ problem }) => problem),
    ...told.filter(({ problem }) => !problem),
  ].slice(0, MOST_LINES);
}

function isWritten({ outcome }: JudgedTerm): boolean {
  return outcome === 'new' || outcome === 'changed';
}

/** The tables that some terms apply to, or to a column of which. */
async function tablesOf(
  transaction: Knex.Transaction,
  terms: string[],
): Promise<string[]> {
  return await transaction('glossary_links')
    .join('notes', 'notes.id', 'glossary_links.note_id')
    .whereRaw('glossary_links.term_id = any(?::uuid[])', [terms])
    .distinct('notes.table_id')
    .pluck('notes.table_id');
}

/**
 * Brings files of terms into the glossary and takes them back, each as a whole.
 */
export class TermImports {
  static create(options: { database: Knex }): TermImports {
    return new TermImports(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /** All terms, by name. */
  async terms(): Promise<TermRow[]> {
    return await this.database('glossary_terms').orderByRaw(
      'name_key collate "C"',
    );
  }

  /** Says what a file would do; nothing is written. */
  async look(
    file: WordsFile,
  ): Promise<{ counts: TermImportCounts; lines: TermImportLine[] }> {
    const judged = await this.judge(this.database, file);
    return {
      counts: countsOf(judged.map(({ outcome }) => outcome)),
      lines: toldLines(judged),
    };
  }

  /**
   * Writes what a file says, in one transaction. What could not be written as
   * things are now is left, and told.
   */
  async apply(
    fileName: string,
    file: WordsFile,
    by: string,
  ): Promise<{
    answer: TermImport & { lines: TermImportLine[] };
    written: ImportedTerm[];
  }> {
    return await this.database.transaction(async transaction => {
      await lockRevision(transaction);
      const judged = await this.judge(transaction, file);
      const now = new Date();
      const row: TermImportRow = {
        id: randomUUID(),
        file_name: fileName,
        counts: countsOf(
          judged.map(line => (isWritten(line) ? 'written' : line.outcome)),
        ),
        imported_by: by,
        imported_at: now,
        undone_by: null,
        undone_at: null,
      };
      await transaction('glossary_imports').insert(row);
      const writes = judged.filter(isWritten).map(({ words, stored }) => ({
        before: stored?.words,
        term: {
          id: stored?.id ?? randomUUID(),
          name_key: termKey(words!.name),
          words: words!,
          revision: (stored?.revision ?? 0) + 1,
          written_by: by,
          written_at: now,
        } satisfies TermRow,
      }));
      await this.write(
        transaction,
        writes.map(({ term }) => term),
        row.id,
      );
      return {
        answer: { ...importOf(row), lines: toldLines(judged) },
        written: writes.map(({ before, term: { id, words } }) => ({
          id,
          before,
          after: words,
        })),
      };
    });
  }

  /**
   * Takes an import back: terms that it added go, others say what they said
   * before. What somebody wrote since stays, and so does a term that tables,
   * columns or other terms have since.
   */
  async undo(
    id: string,
    by: string,
  ): Promise<{ answer: TermImport; written: ImportedTerm[] }> {
    return await this.database.transaction(async transaction => {
      await lockRevision(transaction);
      const row: TermImportRow | undefined = await transaction(
        'glossary_imports',
      )
        .where({ id })
        .first();
      if (!row) {
        throw new NotFoundError(
          `There is no import '${id}'; look it up in the list of imports`,
        );
      }
      if (row.undone_at !== null) {
        throw new ConflictError(
          `The import of '${row.file_name}' is undone already`,
        );
      }
      const found: Array<
        TermRow & { made: number; before: TermWords | null; used: boolean }
      > = await transaction('glossary_term_versions as v')
        .join('glossary_terms as terms', 'terms.id', 'v.term_id')
        .leftJoin('glossary_term_versions as previous', join =>
          join
            .on('previous.term_id', 'v.term_id')
            .andOn(transaction.raw('previous.revision = v.revision - 1')),
        )
        .where('v.import_id', id)
        .select(
          'terms.*',
          'v.revision as made',
          'previous.words as before',
          transaction.raw(`(
            exists (select from glossary_links where term_id = terms.id) or
            exists (select from glossary_relations
                     where terms.id in (term_id, other_id))) as used`),
        );
      const untouched = found.filter(({ revision, made }) => revision === made);
      const added = untouched.filter(
        ({ before, used }) => before === null && !used,
      );
      const changed = untouched.flatMap(
        ({ id: termId, revision, before }): TermRow[] =>
          before === null
            ? []
            : [
                {
                  id: termId,
                  name_key: termKey(before.name),
                  words: before,
                  revision: revision + 1,
                  written_by: by,
                  written_at: new Date(),
                },
              ],
      );
      await transaction('glossary_terms')
        .whereRaw('id = any(?::uuid[])', [added.map(term => term.id)])
        .delete();
      await this.write(transaction, changed, null);
      const undone = added.length + changed.length;
      const lost = (row.counts.written ?? 0) - found.length;
      const { written: _, ...others } = row.counts;
      const kept = found.length - undone + lost;
      const told: TermImportRow = {
        ...row,
        counts: {
          ...others,
          ...(undone > 0 && { undone }),
          ...(kept > 0 && { kept }),
        },
        undone_by: by,
        undone_at: new Date(),
      };
      await transaction('glossary_imports').where({ id }).update(told);
      const after = new Map(changed.map(term => [term.id, term.words]));
      return {
        answer: importOf(told),
        written: [
          ...added,
          ...untouched.filter(term => after.has(term.id)),
        ].map(term => ({
          id: term.id,
          before: term.words,
          after: after.get(term.id),
        })),
      };
    });
  }

  /** The last imports, the newest first. */
  async list(): Promise<TermImport[]> {
    const rows: TermImportRow[] = await this.database('glossary_imports')
      .orderBy([{ column: 'imported_at', order: 'desc' }, { column: 'id' }])
      .limit(MOST_IMPORTS);
    return rows.map(importOf);
  }

  private async judge(
    database: Knex,
    { headings, lines }: WordsFile,
  ): Promise<JudgedTerm[]> {
    const mapping = termMapping(headings);
    if (mapping.name === undefined) {
      throw new FileRefusal(
        'no-term-column',
        `No heading says where the terms are; call that column 'Term'`,
      );
    }
    const rows: TermRow[] = await database('glossary_terms');
    const stored = new Map(rows.map(row => [row.name_key, row]));
    const judged = judgeTerms(lines, mapping, key => stored.get(key));
    const added = judged.filter(({ outcome }) => outcome === 'new').length;
    if (rows.length + added > MOST_TERMS) {
      throw new FileRefusal(
        'too-many-terms',
        `The glossary would have ${
          rows.length + added
        } terms; there may be at most ${MOST_TERMS}, so leave some out or delete some that nobody needs`,
      );
    }
    return judged;
  }

  private async write(
    transaction: Knex.Transaction,
    terms: TermRow[],
    importId: string | null,
  ): Promise<void> {
    await upsertRows(transaction, {
      table: 'glossary_terms',
      key: ['id'],
      rows: terms,
    });
    await upsertRows(transaction, {
      table: 'glossary_term_versions',
      key: ['term_id', 'revision'],
      rows: terms.map(({ id, name_key: _, ...version }) => ({
        term_id: id,
        ...version,
        import_id: importId,
      })),
    });
    await markForSearch(transaction, {
      changed: await tablesOf(
        transaction,
        terms.map(({ id }) => id),
      ),
    });
  }
}
