import { InputError, NotFoundError } from '@backstage/errors';
import type { SearchAbbreviation } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { Abbreviations } from './Abbreviations';
import { wordsIn } from './wordsIn';

const ABBREVIATION = /^[\p{L}\p{M}\p{N}]{1,30}$/u;

interface AbbreviationRow {
  abbreviation: string;
  meanings: string[];
  changed_by: string;
  changed_at: Date;
}

type KeptAbbreviation = Pick<AbbreviationRow, 'abbreviation' | 'meanings'>;

/** As it is stored and compared: composed and in small letters. */
function normalized(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

function readAbbreviation(text: string): string {
  const abbreviation = normalized(text);
  if (!ABBREVIATION.test(abbreviation)) {
    throw new InputError(
      `'${text}' is no abbreviation; write 1 to 30 letters or digits without spaces`,
    );
  }
  return abbreviation;
}

function readMeanings(texts: string[]): string[] {
  const meanings = [...new Set(texts.map(normalized))];
  const wordless = meanings.find(meaning => wordsIn(meaning).length === 0);
  if (wordless !== undefined) {
    throw new InputError(
      `The meaning '${wordless}' has no word in it; write one, or leave it out`,
    );
  }
  return meanings;
}

function abbreviationOfRow(row: AbbreviationRow): SearchAbbreviation {
  return {
    abbreviation: row.abbreviation,
    meanings: row.meanings,
    source: 'portal',
    changedBy: row.changed_by,
    changedAt: row.changed_at.toISOString(),
  };
}

/**
 * The abbreviations that the search knows: those that an admin keeps, and below
 * them those of the product and its configuration.
 */
export class AbbreviationStore {
  static create(options: {
    database: Knex;
    /** What is read for what in names without anybody saying so. */
    builtIn: Readonly<Record<string, string>>;
  }): AbbreviationStore {
    return new AbbreviationStore(options.database, options.builtIn);
  }

  /** What was read last, by what it says: the same is read with every search. */
  private last: { key: string; abbreviations: Abbreviations } | undefined;

  private constructor(
    private readonly database: Knex,
    private readonly builtIn: Readonly<Record<string, string>>,
  ) {}

  /** All of them by name, those that an admin keeps first. */
  async list(): Promise<SearchAbbreviation[]> {
    const rows: AbbreviationRow[] = await this.database(
      'search_abbreviations',
    ).orderByRaw('abbreviation collate "C"');
    return [...rows.map(abbreviationOfRow), ...this.othersThan(rows)];
  }

  /** All of them, as the search uses them. */
  async read(): Promise<Abbreviations> {
    const kept: KeptAbbreviation[] = await this.database('search_abbreviations')
      .select('abbreviation', 'meanings')
      .orderByRaw('abbreviation collate "C"');
    const key = JSON.stringify(kept);
    if (this.last?.key !== key) {
      this.last = {
        key,
        abbreviations: new Abbreviations([...kept, ...this.othersThan(kept)]),
      };
    }
    return this.last.abbreviations;
  }

  /** Those that are built in and have no other meaning by somebody's will. */
  private othersThan(kept: KeptAbbreviation[]): SearchAbbreviation[] {
    const taken = new Set(kept.map(({ abbreviation }) => abbreviation));
    return Object.entries(this.builtIn)
      .map(([abbreviation, meaning]) => ({
        abbreviation: normalized(abbreviation),
        meanings: [meaning],
        source: 'built-in' as const,
      }))
      .filter(({ abbreviation }) => !taken.has(abbreviation))
      .sort((one, other) => (one.abbreviation < other.abbreviation ? -1 : 1));
  }

  /**
   * Keeps one. Throws an InputError where it is no word, or a meaning has none.
   */
  async put(
    text: string,
    options: { meanings: string[]; by: string },
  ): Promise<SearchAbbreviation> {
    const [row]: AbbreviationRow[] = await this.database('search_abbreviations')
      .insert({
        abbreviation: readAbbreviation(text),
        meanings: readMeanings(options.meanings),
        changed_by: options.by,
        changed_at: this.database.fn.now(),
      })
      .onConflict('abbreviation')
      .merge()
      .returning('*');
    return abbreviationOfRow(row);
  }

  /** Forgets one. Throws a NotFoundError where the portal keeps none of that name. */
  async delete(text: string): Promise<void> {
    const abbreviation = normalized(text);
    const gone = await this.database('search_abbreviations')
      .where({ abbreviation })
      .delete();
    if (gone === 0) {
      throw new NotFoundError(
        `The portal keeps no abbreviation '${text}'; one that is built in can be given another meaning, and not be taken away`,
      );
    }
  }
}
