import { KEY_WORDS } from './abbreviations';
import { gluedKey } from './gluedKey';
import type { NameReader, NameWords } from './NameReader';

/** What the name of a column says about what it may lead to. */
export interface ColumnReading {
  /** All words, joined by blanks. */
  whole: string;
  /** The word for a key at its end, such as `id`; absent where there is none. */
  keyWord?: string;
  /**
   * What it may be the key of, the longest first: for `billing_customer_id`,
   * `billing customer` and `customer`.
   */
  owners: string[];
  abbreviated: boolean;
  /** Whether it ends with a word for a key, be it written together with others. */
  isKey: boolean;
}

/** Reads the names of columns, each once. */
export class ColumnReader {
  /**
   * @param isTable - whether the rows of some table are called that; by it names
   * without any boundary, such as `productid`, are divided
   */
  static create(
    reader: NameReader,
    isTable: (words: string) => boolean,
  ): ColumnReader {
    return new ColumnReader(reader, isTable);
  }

  private readonly readings = new Map<string, ColumnReading>();

  private constructor(
    private readonly reader: NameReader,
    private readonly isTable: (words: string) => boolean,
  ) {}

  /** What a column's name says. */
  read(name: string): ColumnReading {
    let reading = this.readings.get(name);
    if (!reading) {
      reading = this.readingOf(name);
      this.readings.set(name, reading);
    }
    return reading;
  }

  private readingOf(name: string): ColumnReading {
    const whole = this.reader.read(name);
    const { words, abbreviated } = this.divided(whole);
    const last = words[words.length - 1];
    const keyWord = words.length > 1 && KEY_WORDS.has(last) ? last : undefined;
    const owner = keyWord ? words.slice(0, -1) : words;
    return {
      whole: whole.words.join(' '),
      ...(keyWord ? { keyWord } : {}),
      owners: owner.map((_word, index) => owner.slice(index).join(' ')),
      abbreviated,
      isKey: keyWord !== undefined || gluedKey(last ?? '') !== undefined,
    };
  }

  /** The words of a name, its last one divided where that names a table's key. */
  private divided(read: NameWords): NameWords {
    const before = read.words.slice(0, -1);
    const glued = gluedKey(read.words[before.length] ?? '');
    const owner = glued && this.reader.read(glued.owner);
    return glued && owner && this.isTable(owner.words.join(' '))
      ? {
          words: [...before, ...owner.words, glued.keyWord],
          abbreviated: read.abbreviated || owner.abbreviated,
        }
      : read;
  }
}
