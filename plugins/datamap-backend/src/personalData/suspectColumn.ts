import type { Column, PersonalDataKind } from '@datamap/plugin-datamap-common';
import type { NameReader } from '../inference/NameReader';
import {
  ABOUT,
  ABOUT_IN_KOREAN,
  OTHER_KOREAN_WORDS,
  type PersonalPattern,
  TYPES_OF_KINDS,
} from './personalPatterns';

/** What a column looks like, and the words of its name that say so. */
export interface Suspicion {
  kind: PersonalDataKind;
  word: string;
}

const HANGUL = /\p{Script=Hangul}/u;

/** A boundary within `homePhone`, and between letters and what is none. */
const BOUNDARIES = /(?<=\p{Ll}|\p{Nd})(?=\p{Lu})|[^\p{L}\p{M}\p{N}]+/gu;

/** A number at the end of a word, as in `address2`. */
const NUMBERED = /(\p{L}{3,})\p{Nd}+(?!\S)/gu;

function wordsOf(name: string): string {
  return name
    .normalize('NFC')
    .replace(BOUNDARIES, ' ')
    .trim()
    .toLowerCase()
    .replace(NUMBERED, '$1');
}

const OTHERS = new RegExp(OTHER_KOREAN_WORDS.join('|'), 'gu');

function withoutBlanks(text: string): string {
  return text.replace(/ /g, '');
}

function stands(pattern: string, readings: string[]): boolean {
  const together = withoutBlanks(pattern);
  return HANGUL.test(pattern)
    ? readings.some(words =>
        withoutBlanks(words).replace(OTHERS, ' ').includes(together),
      )
    : readings.some(
        words =>
          ` ${words} `.includes(` ${pattern} `) ||
          ` ${words} `.includes(` ${together} `),
      );
}

function isAll(pattern: string, readings: string[]): boolean {
  return readings.some(
    words => withoutBlanks(words) === withoutBlanks(pattern),
  );
}

/** Whether a name that a pattern stands in tells about such data only. */
function isAbout(pattern: string, [written]: string[]): boolean {
  const last = written.slice(written.lastIndexOf(' ') + 1);
  const isSaid = HANGUL.test(last)
    ? ABOUT_IN_KOREAN.some(ending => last.endsWith(ending))
    : ABOUT.has(last) || (last.endsWith('s') && ABOUT.has(last.slice(0, -1)));
  return isSaid && !pattern.endsWith(last);
}

function wordOf(
  { words, whole = [], ofPeople = [], ofNetwork = [] }: PersonalPattern,
  readings: string[],
  { isOfPeople, isNetwork }: { isOfPeople: boolean; isNetwork: boolean },
): string | undefined {
  return (
    [...words, ...(isNetwork ? ofNetwork : [])].find(
      pattern => stands(pattern, readings) && !isAbout(pattern, readings),
    ) ??
    [...whole, ...(isOfPeople ? ofPeople : [])].find(pattern =>
      isAll(pattern, readings),
    )
  );
}

/**
 * What personal data a column looks like by its name and its type; undefined
 * where it looks like none. Its values are never read. A name is read as it is
 * written and with its abbreviations written out: `cust_addr` is a customer's
 * address. What `name` names, the table tells.
 */
export function suspectColumn(
  { name, typeCategory }: Pick<Column, 'name' | 'typeCategory'>,
  options: {
    patterns: readonly PersonalPattern[];
    reader: NameReader;
    /** Whether each row of the table is a person. */
    ofPeople?: boolean;
  },
): Suspicion | undefined {
  const { patterns, reader, ofPeople = false } = options;
  const readings = [wordsOf(name), reader.read(name).words.join(' ')];
  for (const pattern of patterns) {
    if (TYPES_OF_KINDS[pattern.kind].has(typeCategory)) {
      const word = wordOf(pattern, readings, {
        isOfPeople: ofPeople,
        isNetwork: typeCategory === 'network',
      });
      if (word !== undefined) {
        return { kind: pattern.kind, word };
      }
    }
  }
  return undefined;
}
