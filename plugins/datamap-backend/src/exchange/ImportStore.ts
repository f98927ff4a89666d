import { randomUUID } from 'node:crypto';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type {
  NoteField,
  WordsImport,
  WordsImportLine,
  WordsMapping,
  WordsOutcome,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { updateLines } from './updateLines';
import type { Visibility } from '../permissions/Visibility';
import { visibleTables, whereVisible } from '../store/visibleTables';
import { upsertRows } from '../store/writeRows';
import { applyBatch, type WrittenWords } from './applyBatch';
import { assertMapping } from './assertMapping';
import { ownHeadings } from './exportColumns';
import { guessMapping } from './guessMapping';
import type { ImportLineRow, ImportRow } from './ImportRow';
import { type Importer, judgeLines } from './judgeLines';
import { lineRow } from './lineRow';
import { tellImports } from './tellImports';
import { undoBatch } from './undoBatch';
import type { WordsFile } from './WordsFile';
import { withoutTwice } from './withoutTwice';

/** Lines that are looked at in one statement. */
const AT_ONCE = 500;
/** How long one request writes, in milliseconds; the next goes on. */
const WRITES_FOR = 2_000;

/** Whose imports a caller may see: her own, or everybody's. */
export interface ImportScope {
  person: string;
  everybody: boolean;
}

/** A page of a list. */
export interface PageOf<T> {
  items: T[];
  totalItems: number;
  pageInfo: { nextCursor?: string };
}

function assertState(
  row: ImportRow,
  states: Array<ImportRow['state']>,
  remedy: string,
): void {
  if (!states.includes(row.state)) {
    throw new ConflictError(
      `The import of '${row.file_name}' is ${row.state}; ${remedy}`,
    );
  }
}

/**
 * Keeps files of words that people upload, says what they would do, does it and
 * takes it back.
 */
export class ImportStore {
  /**
   * @param options.fields - the fields of notes that are configured
   */
  static create(options: {
    database: Knex;
    fields?: NoteField[];
  }): ImportStore {
    return new ImportStore(options.database, options.fields ?? []);
  }

  private constructor(
    private readonly database: Knex,
    private readonly fields: NoteField[],
  ) {}

  /** Whether there is a table that somebody may see and describe. */
  async hasTable({
    visibility,
    describable,
  }: {
    visibility: Visibility;
    describable: Visibility['tables'];
  }): Promise<boolean> {
    const found = await visibleTables(this.database, visibility)
      .modify(whereVisible, { ...visibility, tables: describable })
      .first('tables.id');
    return found !== undefined;
  }

  /** Keeps a file, and looks at what it would do where its headings tell enough. */
  async create(
    fileName: string,
    { format, encoding, headings, lines }: WordsFile,
    importer: Importer,
  ): Promise<WordsImport> {
    const mapping = guessMapping(headings, ownHeadings(this.fields));
    const row: ImportRow = {
      id: randomUUID(),
      file_name: fileName,
      format,
      encoding: encoding ?? null,
      state: 'uploaded',
      headings,
      mapping,
      imported_by: importer.person,
      imported_at: new Date(),
      applied_at: null,
      undone_by: null,
      undone_at: null,
    };
    await this.database.transaction(async transaction => {
      await upsertRows(transaction, {
        table: 'imports',
        key: ['id'],
        rows: [row],
      });
      await upsertRows(transaction, {
        table: 'import_lines',
        key: ['import_id', 'line'],
        rows: lines.map(({ line, cells }) => ({
          import_id: row.id,
          line,
          cells,
        })),
      });
      if (mapping.table !== undefined) {
        await this.look(transaction, row, mapping, importer);
      }
    });
    return await this.get(row.id, { ...importer, everybody: false });
  }

  /** Takes another mapping, and looks at what the file would do by it. */
  async map(
    id: string,
    mapping: WordsMapping,
    importer: Importer,
    scope: ImportScope,
  ): Promise<WordsImport> {
    await this.database.transaction(async transaction => {
      const row = await this.lock(transaction, id, scope);
      assertState(
        row,
        ['uploaded', 'checked'],
        'upload the file again to import it in another way',
      );
      assertMapping(row, mapping, this.fields);
      await this.look(transaction, row, mapping, importer);
    });
    return await this.get(id, scope);
  }

  /** Writes lines for a while. */
  async apply(
    id: string,
    importer: Importer,
    scope: ImportScope,
  ): Promise<{ answer: WordsImport; written: WrittenWords[] }> {
    const written = await this.inBatches(async transaction => {
      const row = await this.lock(transaction, id, scope);
      assertState(
        row,
        ['checked', 'applying'],
        row.state === 'uploaded'
          ? 'say first which of its columns is what'
          : 'upload the file again to import it once more',
      );
      return await applyBatch(transaction, row, importer, this.fields);
    });
    return { answer: await this.get(id, scope), written };
  }

  /** Takes lines back for a while. */
  async undo(
    id: string,
    importer: Importer,
    scope: ImportScope,
  ): Promise<{ answer: WordsImport; written: WrittenWords[] }> {
    const written = await this.inBatches(async transaction => {
      const row = await this.lock(transaction, id, scope);
      assertState(
        row,
        ['applying', 'applied', 'undoing'],
        'only what was applied can be undone, and once',
      );
      return await undoBatch(transaction, row, importer);
    });
    return { answer: await this.get(id, scope), written };
  }

  /** Throws a NotFoundError where there is none, or none that the caller may see. */
  async get(id: string, scope: ImportScope): Promise<WordsImport> {
    const [found] = await this.tell([
      await this.find(this.database, id, scope),
    ]);
    return found;
  }

  /** Imports, the newest first. */
  async list(
    scope: ImportScope,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<PageOf<WordsImport>> {
    const offset = readOffset(cursor);
    const [{ count }] = await this.visible(this.database, scope).count();
    const rows: ImportRow[] = await this.visible(this.database, scope)
      .select('*')
      .orderBy([{ column: 'imported_at', order: 'desc' }, { column: 'id' }])
      .offset(offset)
      .limit(limit);
    return {
      items: await this.tell(rows),
      totalItems: Number(count),
      pageInfo: nextPage(offset + rows.length, Number(count)),
    };
  }

  /** The lines of an import, in their order. */
  async lines(
    id: string,
    scope: ImportScope,
    options: { outcomes?: WordsOutcome[]; limit: number; cursor?: string },
  ): Promise<PageOf<WordsImportLine>> {
    await this.find(this.database, id, scope);
    const offset = readOffset(options.cursor);
    const query = () =>
      this.database('import_lines')
        .where({ import_id: id })
        .whereRaw('coalesce(result, finding) is not null')
        .modify(lines => {
          if (options.outcomes !== undefined) {
            lines.whereRaw('coalesce(result, finding) = any(?::text[])', [
              options.outcomes,
            ]);
          }
        });
    const [{ count }] = await query().count();
    const rows: ImportLineRow[] = await query()
      .orderBy('line')
      .offset(offset)
      .limit(options.limit);
    return {
      items: rows.map(({ line, finding, result, place, fields, problem }) => ({
        line,
        outcome: (result ?? finding) as WordsOutcome,
        ...place,
        ...(fields === null ? {} : { fields }),
        ...(problem === null ? {} : { problem }),
      })),
      totalItems: Number(count),
      pageInfo: nextPage(offset + rows.length, Number(count)),
    };
  }

  private async inBatches(
    batch: (transaction: Knex.Transaction) => Promise<{
      written: WrittenWords[];
      left: boolean;
    }>,
  ): Promise<WrittenWords[]> {
    const end = Date.now() + WRITES_FOR;
    const all: WrittenWords[] = [];
    for (;;) {
      const { written, left } = await this.database.transaction(batch);
      all.push(...written);
      if (!left || Date.now() > end) {
        return all;
      }
    }
  }

  /** Says of every line what becomes of it. */
  private async look(
    transaction: Knex.Transaction,
    row: ImportRow,
    mapping: WordsMapping,
    importer: Importer,
  ): Promise<void> {
    const seen = new Map<string, number>();
    let after = 0;
    for (;;) {
      const lines: Array<{ line: number; cells: string[] }> = await transaction(
        'import_lines',
      )
        .select('line', 'cells')
        .where({ import_id: row.id })
        .where('line', '>', after)
        .orderBy('line')
        .limit(AT_ONCE);
      const last = lines.at(-1);
      if (!last) {
        break;
      }
      const judged = await judgeLines(
        transaction,
        { ...importer, fields: this.fields },
        mapping,
        lines,
      );
      await updateLines(
        transaction,
        withoutTwice(judged, seen).map(line => lineRow(row.id, line)),
      );
      after = last.line;
    }
    await transaction('imports')
      .where({ id: row.id })
      .update({ mapping: JSON.stringify(mapping), state: 'checked' });
  }

  private async tell(rows: ImportRow[]): Promise<WordsImport[]> {
    return await tellImports(this.database, rows, this.fields);
  }

  private visible(database: Knex, { person, everybody }: ImportScope) {
    return database('imports').modify(query => {
      if (!everybody) {
        query.where({ imported_by: person });
      }
    });
  }

  private async find(
    database: Knex,
    id: string,
    scope: ImportScope,
    narrow: (query: Knex.QueryBuilder) => void = () => {},
  ): Promise<ImportRow> {
    const row: ImportRow | undefined = await this.visible(database, scope)
      .where({ id })
      .modify(narrow)
      .first();
    if (!row) {
      throw new NotFoundError(
        `There is no import '${id}', or it is not yours; look it up in the list of imports`,
      );
    }
    return row;
  }

  private async lock(
    transaction: Knex.Transaction,
    id: string,
    scope: ImportScope,
  ): Promise<ImportRow> {
    return await this.find(transaction, id, scope, query => {
      query.forUpdate();
    });
  }
}

function readOffset(cursor: string | undefined): number {
  if (cursor !== undefined && !/^\d{1,9}$/.test(cursor)) {
    throw new InputError(
      `'cursor' is not the 'pageInfo.nextCursor' of a page of this list; leave it out to begin at the first page`,
    );
  }
  return Number(cursor ?? 0);
}

function nextPage(end: number, count: number): { nextCursor?: string } {
  return end < count ? { nextCursor: String(end) } : {};
}
