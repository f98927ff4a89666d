import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { ConflictError } from '@backstage/errors';
import type {
  GlossaryTerm,
  GlossaryTermVersion,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { markForSearch } from '../search/markForSearch';
import { lockRevision } from '../store/revision';
import { linkedTables } from './linkedTables';
import { missingTerm } from './missingTerm';
import { termKey } from './readTermWords';
import { TermConflict } from './TermConflict';
import { decodeListCursor, encodeListCursor } from './termCursor';
import { termOf, type TermRow, type TermWords } from './TermRow';
import { termsAround } from './termsAround';

/** So many terms a glossary has at most. */
export const MOST_TERMS = 10_000;

/** A page of terms, by name. */
export interface TermPage<T> {
  items: T[];
  totalItems: number;
  pageInfo: { nextCursor?: string };
}

/** A term before and after somebody wrote it. */
export interface WrittenTerm {
  before?: TermWords;
  after: TermWords;
  term: GlossaryTerm;
}

/** What a name has to be like to be among those that a text is typed of. */
function patternOf(text: string): string {
  return `%${text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`;
}

/**
 * Reads and writes the words of the company, and what they mean.
 */
export class GlossaryStore {
  static create(options: { database: Knex }): GlossaryStore {
    return new GlossaryStore(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /** Terms of which a name or the definition has a text in it, by name. */
  async list(options: {
    visibility: Visibility;
    q?: string;
    limit: number;
    cursor?: string;
  }): Promise<TermPage<GlossaryTerm>> {
    const { visibility, q = '', limit } = options;
    const after = decodeListCursor(options.cursor, 1);
    const found = () =>
      this.database('glossary_terms').modify(query => {
        if (q.trim() !== '') {
          query.whereRaw(
            `lower(concat_ws(E'\\n', words ->> 'name', words ->> 'otherNames',
              words ->> 'definition')) like ?`,
            [patternOf(q)],
          );
        }
      });
    const [{ count }] = await found().count('* as count');
    const rows: TermRow[] = await found()
      .modify(query => {
        if (after) {
          query.whereRaw('name_key collate "C" > ?', after);
        }
      })
      .orderByRaw('name_key collate "C"')
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    const around = await termsAround(this.database, {
      visibility,
      ids: page.map(({ id }) => id),
    });
    return {
      items: page.map(row => termOf(row, around.get(row.id))),
      totalItems: Number(count),
      pageInfo:
        rows.length > limit
          ? { nextCursor: encodeListCursor([page[page.length - 1].name_key]) }
          : {},
    };
  }

  /** One term. Throws a NotFoundError where there is none. */
  async get(id: string, visibility: Visibility): Promise<GlossaryTerm> {
    const row: TermRow | undefined = await this.database('glossary_terms')
      .where({ id })
      .first();
    if (!row) {
      throw missingTerm(id);
    }
    const around = await termsAround(this.database, { visibility, ids: [id] });
    return termOf(row, around.get(id));
  }

  /** Adds a term. Throws a ConflictError where there is one of that name. */
  async create(words: TermWords, by: string): Promise<WrittenTerm> {
    return await this.database.transaction(async transaction => {
      await lockRevision(transaction);
      const [{ count }] = await transaction('glossary_terms').count(
        '* as count',
      );
      if (Number(count) >= MOST_TERMS) {
        throw new ConflictError(
          `The glossary has ${MOST_TERMS} terms, the most there may be; delete some before you add one`,
        );
      }
      await this.assertFree(transaction, words);
      const row: TermRow = {
        id: randomUUID(),
        name_key: termKey(words.name),
        words,
        revision: 1,
        written_by: by,
        written_at: new Date(),
      };
      await this.write(transaction, row);
      return { after: words, term: termOf(row) };
    });
  }

  /**
   * Writes a term as a whole. Throws a TermConflict, and writes nothing, where
   * somebody else wrote since the caller's version.
   */
  async put(
    id: string,
    edit: {
      words: TermWords;
      revision: number;
      by: string;
      visibility: Visibility;
    },
  ): Promise<WrittenTerm> {
    const { words, revision, by, visibility } = edit;
    return await this.database.transaction(async transaction => {
      const stored = await this.held(transaction, id);
      const around = await termsAround(transaction, { visibility, ids: [id] });
      const before = stored.words;
      if (isDeepStrictEqual(before, words)) {
        return { before, after: words, term: termOf(stored, around.get(id)) };
      }
      if (stored.revision !== revision) {
        throw new TermConflict(
          `The term '${before.name}' was written meanwhile: it is version ${stored.revision}, and yours is made from version ${revision}; compare both and write again`,
          termOf(stored, around.get(id)),
        );
      }
      await this.assertFree(transaction, words, id);
      const row: TermRow = {
        id,
        name_key: termKey(words.name),
        words,
        revision: stored.revision + 1,
        written_by: by,
        written_at: new Date(),
      };
      await this.write(transaction, row);
      await markForSearch(transaction, {
        changed: await linkedTables(transaction, id),
      });
      return { before, after: words, term: termOf(row, around.get(id)) };
    });
  }

  /** Deletes a term with its versions, and what it applies to. */
  async delete(id: string): Promise<TermWords> {
    return await this.database.transaction(async transaction => {
      const { words } = await this.held(transaction, id);
      const changed = await linkedTables(transaction, id);
      await transaction('glossary_terms').where({ id }).delete();
      await markForSearch(transaction, { changed });
      return words;
    });
  }

  /** The versions of a term, newest first. */
  async history(
    id: string,
    options: { limit: number; before?: number },
  ): Promise<TermPage<GlossaryTermVersion>> {
    const { limit, before } = options;
    const term: TermRow | undefined = await this.database('glossary_terms')
      .where({ id })
      .first();
    if (!term) {
      throw missingTerm(id);
    }
    const rows: TermRow[] = await this.database('glossary_term_versions')
      .where({ term_id: id })
      .modify(query => {
        if (before !== undefined) {
          query.where('revision', '<', before);
        }
      })
      .orderBy('revision', 'desc')
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    return {
      items: page.map(row => ({
        ...row.words,
        revision: row.revision,
        ...(row.written_by === null ? {} : { by: row.written_by }),
        at: row.written_at.toISOString(),
      })),
      totalItems: term.revision,
      pageInfo:
        rows.length > limit
          ? { nextCursor: String(page[page.length - 1].revision) }
          : {},
    };
  }

  /** The term, which nobody else writes until the transaction ends. */
  private async held(
    transaction: Knex.Transaction,
    id: string,
  ): Promise<TermRow> {
    await lockRevision(transaction);
    const row: TermRow | undefined = await transaction('glossary_terms')
      .where({ id })
      .first();
    if (!row) {
      throw missingTerm(id);
    }
    return row;
  }

  private async assertFree(
    transaction: Knex.Transaction,
    { name }: TermWords,
    except?: string,
  ): Promise<void> {
    const other: TermRow | undefined = await transaction('glossary_terms')
      .where({ name_key: termKey(name) })
      .first();
    if (other && other.id !== except) {
      throw new ConflictError(
        `The glossary has the term '${other.words.name}' already; change that one, or choose another name`,
      );
    }
  }

  private async write(
    transaction: Knex.Transaction,
    row: TermRow,
  ): Promise<void> {
    const { id, name_key: _key, ...version } = row;
    await transaction('glossary_terms').insert(row).onConflict('id').merge();
    await transaction('glossary_term_versions').insert({
      term_id: id,
      ...version,
    });
  }
}
