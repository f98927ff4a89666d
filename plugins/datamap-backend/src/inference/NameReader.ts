import { singular } from 'pluralize';
import { ABBREVIATIONS, KOREAN_KEY_ENDINGS } from './abbreviations';

/** A name, word by word. */
export interface NameWords {
  /** In the singular, lower case, abbreviations written out. */
  words: string[];
  /** Whether a word stood for another. */
  abbreviated: boolean;
}

/** A boundary within `orderId` and `HTTPStatus`, or between Korean and Latin letters. */
const BOUNDARIES =
  /(?<=\p{Ll}|\p{Nd})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{Script=Hangul})(?=\p{Script=Latin})|(?<=\p{Script=Latin})(?=\p{Script=Hangul})/gu;

function withoutKeyEnding(word: string): string[] {
  const ending = KOREAN_KEY_ENDINGS.find(
    candidate => word.length > candidate.length && word.endsWith(candidate),
  );
  return ending ? [word.slice(0, -ending.length), ending] : [word];
}

/**
 * Reads the names that people give to tables and columns: `tb_orders`,
 * `orderItems`, `CUST_NO`, `주문번호`. The same names come again and again, so
 * each is read once.
 */
export class NameReader {
  static create(
    options: { abbreviations?: Record<string, string> } = {},
  ): NameReader {
    const all = { ...ABBREVIATIONS, ...options.abbreviations };
    return new NameReader(
      new Map(
        Object.entries(all).map(([short, long]) => [
          short.normalize('NFC').toLowerCase(),
          long.normalize('NFC').toLowerCase().split(/\s+/).map(singularOf),
        ]),
      ),
    );
  }

  private readonly names = new Map<string, NameWords>();
  private readonly words = new Map<string, string[]>();

  private constructor(private readonly abbreviations: Map<string, string[]>) {}

  /** The words of a name. */
  read(name: string): NameWords {
    let read = this.names.get(name);
    if (!read) {
      read = this.wordsOf(name);
      this.names.set(name, read);
    }
    return read;
  }

  private wordsOf(name: string): NameWords {
    const written = name
      .normalize('NFC')
      .replace(BOUNDARIES, ' ')
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter(Boolean)
      .flatMap(withoutKeyEnding);
    return {
      words: written.flatMap(word => this.meaningOf(word)),
      abbreviated: written.some(word => this.abbreviations.has(word)),
    };
  }

  private meaningOf(word: string): string[] {
    let meaning = this.words.get(word);
    if (!meaning) {
      meaning = this.abbreviations.get(word) ?? [singularOf(word)];
      const [only] = meaning;
      // `custs` and `prods` are abbreviations too.
      meaning =
        meaning.length === 1
          ? this.abbreviations.get(only) ?? meaning
          : meaning;
      this.words.set(word, meaning);
    }
    return meaning;
  }
}

/** Words of one or two letters and numbers have no plural. */
function singularOf(word: string): string {
  return /^[a-z]{3,}$/.test(word) ? singular(word) : word;
}
