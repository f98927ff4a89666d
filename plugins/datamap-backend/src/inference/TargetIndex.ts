import { SIGNS_OF_USERS, USERS } from './abbreviations';
import type { NameReader } from './NameReader';
import { PlaceIndex } from './PlaceIndex';
import { type TableAffixes } from './tableNames';
import { type Target, targetOf } from './Target';
import type { InferenceTable } from './types';

/** The tables of a warehouse, found by what their names and their keys say. */
export class TargetIndex {
  static create(options: {
    reader: NameReader;
    affixes: TableAffixes;
  }): TargetIndex {
    return new TargetIndex(options.reader, options.affixes);
  }

  private readonly targets = new Map<string, Target>();
  private readonly byName = new PlaceIndex();
  private readonly byPrimaryKey = new PlaceIndex();
  private readonly byMember = new PlaceIndex();

  private constructor(
    readonly reader: NameReader,
    readonly affixes: TableAffixes,
  ) {}

  /** Takes a table in. */
  add(table: InferenceTable): void {
    const target = targetOf(table, this);
    this.targets.set(table.id, target);
    for (const name of target.names.keys()) {
      this.byName.add(name, target);
    }
    const key = this.wordsOf(table, table.primaryKey);
    if (key.length === 1) {
      this.byPrimaryKey.add(key[0], target);
    } else {
      for (const member of new Set(key)) {
        this.byMember.add(member, target);
      }
    }
  }

  /** The target that a table is. */
  get(id: string): Target | undefined {
    return this.targets.get(id);
  }

  /** Whether there is a table whose rows are that. */
  isTable(words: string): boolean {
    return this.byName.all(words).length > 0;
  }

  /** Tables whose rows are that: those of the schema, then all. */
  named(words: string, schema: string): Target[][] {
    return this.byName.find(words, schema);
  }

  /**
   * Tables of those who use the system: those of the schema, then all. What is
   * called accounts may be of money; then nobody signs in there.
   */
  users(schema: string): Target[][] {
    const groups = USERS.map(words =>
      this.byName
        .find(words, schema)
        .map(group =>
          group.filter(
            ({ table }) => words !== 'account' || this.hasSignIn(table),
          ),
        ),
    );
    return [0, 1].map(place => [
      ...new Set(groups.flatMap(found => found[place] ?? [])),
    ]);
  }

  /** Whether there is a table whose rows are that, with such a key. */
  hasKey(words: string, keyWord: string): boolean {
    return this.byName.all(words).some(({ keys }) => keys.has(keyWord));
  }

  /** Tables whose primary key is one column of this name. */
  withPrimaryKey(words: string, schema: string): Target[][] {
    return this.byPrimaryKey.find(words, schema);
  }

  /** Tables whose primary key has several columns, one of them of this name. */
  withKeyMember(words: string, schema: string): Target[][] {
    return this.byMember.find(words, schema);
  }

  private hasSignIn(table: InferenceTable): boolean {
    return table.columns.some(({ name }) =>
      SIGNS_OF_USERS.has(this.reader.read(name).words.join(' ')),
    );
  }

  private wordsOf(table: InferenceTable, attnums: number[]): string[] {
    const columns = new Map(
      table.columns.map(column => [column.attnum, column]),
    );
    return attnums.map(attnum =>
      this.reader.read(columns.get(attnum)?.name ?? '').words.join(' '),
    );
  }
}
