import type { NoteWords } from '@datamap/plugin-datamap-common';

type Rhythm = NonNullable<NoteWords['rhythm']>;
type Every = Rhythm['every'];

/** How a rhythm is written; the first of each language is what an export says. */
const WORDS: Record<Every, { en: string[]; ko: string[] }> = {
  hour: { en: ['hourly', 'hour'], ko: ['매시간', '매시', '시간'] },
  day: { en: ['daily', 'day'], ko: ['매일', '일'] },
  week: { en: ['weekly', 'week'], ko: ['매주', '주'] },
  month: { en: ['monthly', 'month'], ko: ['매월', '매달', '월'] },
  quarter: { en: ['quarterly', 'quarter'], ko: ['매분기', '분기'] },
  year: { en: ['yearly', 'annually', 'year'], ko: ['매년', '년'] },
};

/** A rhythm as a cell, such as `daily by 07:00` or `매일 07:00까지`. */
export function writeRhythm(
  { every, by }: Rhythm,
  language: 'en' | 'ko',
): string {
  const word = WORDS[every][language][0];
  if (by === undefined) {
    return word;
  }
  return language === 'ko' ? `${word} ${by}까지` : `${word} by ${by}`;
}

/** The rhythm that a cell says; undefined where it cannot be read. */
export function readRhythm(cell: string): Rhythm | undefined {
  const said = cell.normalize('NFC').toLowerCase();
  const match =
    /^\s*(?:every\s+)?(\p{L}+)(?:[\s,]+(?:by\s+)?(\d{1,2}:\d\d)\s*(?:까지)?)?\s*$/u.exec(
      said,
    );
  const every = Object.entries(WORDS).find(
    ([, { en, ko }]) => match && [...en, ...ko].includes(match[1]),
  )?.[0] as Every | undefined;
  if (!match || !every) {
    return undefined;
  }
  const by = match[2]?.padStart(5, '0');
  return { every, ...(by === undefined ? {} : { by }) };
}
