import { KEY_WORDS } from './abbreviations';
import type { NameReader } from './NameReader';

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
}

/** Reads the names of columns, each once. */
export class ColumnReader {
  static create(reader: NameReader): ColumnReader {
    return new ColumnReader(reader);
  }

  private readonly readings = new Map<string, ColumnReading>();

  private constructor(private readonly reader: NameReader) {}

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
    const { words, abbreviated } = this.reader.read(name);
    const last = words[words.length - 1];
    const keyWord = words.length > 1 && KEY_WORDS.has(last) ? last : undefined;
    const owner = keyWord ? words.slice(0, -1) : words;
    return {
      whole: words.join(' '),
      ...(keyWord ? { keyWord } : {}),
      owners: owner.map((_word, index) => owner.slice(index).join(' ')),
      abbreviated,
    };
  }
}
