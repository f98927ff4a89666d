import type { Column, PersonalDataKind } from '@datamap/plugin-datamap-common';
import type { NameReader } from '../inference/NameReader';
import { type PersonalPattern, TYPES_OF_KINDS } from './personalPatterns';

/** What a column looks like, and the words of its name that say so. */
export interface Suspicion {
  kind: PersonalDataKind;
  word: string;
}

const HANGUL = /\p{Script=Hangul}/u;

/** A boundary within `homePhone`, and between letters and what is none. */
const BOUNDARIES = /(?<=\p{Ll}|\p{Nd})(?=\p{Lu})|[^\p{L}\p{M}\p{N}]+/gu;

function wordsOf(name: string): string {
  return name.normalize('NFC').replace(BOUNDARIES, ' ').trim().toLowerCase();
}

function stands(pattern: string, readings: string[]): boolean {
  return HANGUL.test(pattern)
    ? readings.some(words =>
        words.replace(/ /g, '').includes(pattern.replace(/ /g, '')),
      )
    : readings.some(words => ` ${words} `.includes(` ${pattern} `));
}

/**
 * What personal data a column looks like by its name and its type; undefined
 * where it looks like none. Its values are never read. A name is read as it is
 * written and with its abbreviations written out: `cust_addr` is a customer's
 * address.
 */
export function suspectColumn(
  { name, typeCategory }: Pick<Column, 'name' | 'typeCategory'>,
  options: { patterns: readonly PersonalPattern[]; reader: NameReader },
): Suspicion | undefined {
  const readings = [wordsOf(name), options.reader.read(name).words.join(' ')];
  for (const { kind, words } of options.patterns) {
    if (TYPES_OF_KINDS[kind].has(typeCategory)) {
      const word = words.find(pattern => stands(pattern, readings));
      if (word !== undefined) {
        return { kind, word };
      }
    }
  }
  return undefined;
}
