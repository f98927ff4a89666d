import type { NameReader } from '../inference/NameReader';
import {
  type TableAffixes,
  tableAffixes,
  tableNames,
} from '../inference/tableNames';
import { PEOPLE } from './personalPatterns';

/** Tells by the names of tables whether their rows are people. */
export class PeopleReader {
  static create(reader: NameReader): PeopleReader {
    return new PeopleReader(reader, tableAffixes(reader));
  }

  private constructor(
    private readonly reader: NameReader,
    private readonly affixes: TableAffixes,
  ) {}

  /** Whether each row of a table is a person: of `tb_cust_mst`, not of `user_roles`. */
  holdsPeople(table: string): boolean {
    return tableNames(
      { schema: '', name: table },
      { reader: this.reader, affixes: this.affixes },
    ).some(({ words }) => PEOPLE.has(words.join(' ')));
  }
}
