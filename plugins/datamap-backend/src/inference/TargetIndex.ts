import type { NameReader } from './NameReader';
import { type TableAffixes } from './tableNames';
import { type Target, targetOf } from './Target';
import type { InferenceTable } from './types';

function add<T>(index: Map<string, T[]>, key: string, item: T): void {
  const items = index.get(key);
  if (items) {
    items.push(item);
  } else {
    index.set(key, [item]);
  }
}

/** The tables of a warehouse, found by what their names and their keys say. */
export class TargetIndex {
  static create(options: {
    reader: NameReader;
    affixes: TableAffixes;
  }): TargetIndex {
    return new TargetIndex(options.reader, options.affixes);
  }

  private readonly targets = new Map<string, Target>();
  private readonly byName = new Map<string, Target[]>();
  private readonly byPrimaryKey = new Map<string, Target[]>();
  private readonly byMember = new Map<string, Target[]>();

  private constructor(
    readonly reader: NameReader,
    readonly affixes: TableAffixes,
  ) {}

  /** Takes a table in. */
  add(table: InferenceTable): void {
    const target = targetOf(table, this);
    this.targets.set(table.id, target);
    for (const name of target.names.keys()) {
      add(this.byName, name, target);
    }
    const key = this.wordsOf(table, table.primaryKey);
    if (key.length === 1) {
      add(this.byPrimaryKey, key[0], target);
    } else {
      for (const member of new Set(key)) {
        add(this.byMember, member, target);
      }
    }
  }

  /** The target that a table is. */
  get(id: string): Target | undefined {
    return this.targets.get(id);
  }

  /** Tables whose rows are that. */
  named(words: string): Target[] {
    return this.byName.get(words) ?? [];
  }

  /** Tables whose primary key is one column of this name. */
  withPrimaryKey(words: string): Target[] {
    return this.byPrimaryKey.get(words) ?? [];
  }

  /** Tables whose primary key has several columns, one of them of this name. */
  withKeyMember(words: string): Target[] {
    return this.byMember.get(words) ?? [];
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
