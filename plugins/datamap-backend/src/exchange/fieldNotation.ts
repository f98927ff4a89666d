import type { NoteField } from '@datamap/plugin-datamap-common';

const ANSWERS = {
  yes: { en: 'yes', ko: '예' },
  no: { en: 'no', ko: '아니요' },
} as const;

/** What people write for each, beside what an export says. */
const YES = ['yes', 'y', 'true', '예', '네', 'o'];
const NO = ['no', 'n', 'false', '아니요', '아니오', 'x'];

/** What a field says, as a cell. */
export function writeField(
  { type }: Pick<NoteField, 'type'>,
  value: string,
  language: 'en' | 'ko',
): string {
  return type === 'yes-no' && (value === 'yes' || value === 'no')
    ? ANSWERS[value][language]
    : value;
}

/** What a cell says of a field; whether that fits is looked at elsewhere. */
export function readField(
  { type }: Pick<NoteField, 'type'>,
  cell: string,
): string {
  const said = cell.normalize('NFC').trim();
  switch (type) {
    case 'yes-no': {
      const answer = said.toLowerCase();
      if (YES.includes(answer)) {
        return 'yes';
      }
      return NO.includes(answer) ? 'no' : said;
    }
    case 'date': {
      // As spreadsheets write days in Korea and elsewhere.
      const day = /^(\d{4})[-./]\s?(\d{1,2})[-./]\s?(\d{1,2})\.?$/.exec(said);
      return day
        ? [day[1], day[2].padStart(2, '0'), day[3].padStart(2, '0')].join('-')
        : said;
    }
    default:
      return said;
  }
}
