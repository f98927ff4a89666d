import { bareHeading } from '../../exchange/guessMapping';

/** What a column of a file of terms is, in the order of an export. */
export const TERM_COLUMNS = [
  'name',
  'otherNames',
  'definition',
  'contact',
  'version',
] as const;

/** One of {@link TERM_COLUMNS}. */
export type TermColumn = (typeof TERM_COLUMNS)[number];

/** What an export calls its columns. */
export const TERM_HEADINGS: Record<'en' | 'ko', Record<TermColumn, string>> = {
  en: {
    name: 'Term',
    otherNames: 'Other names',
    definition: 'What it means',
    contact: 'Whom to ask',
    version: 'Version (leave as it is)',
  },
  ko: {
    name: '용어',
    otherNames: '다른 이름',
    definition: '뜻',
    contact: '물어볼 사람',
    version: '버전(그대로 두세요)',
  },
};

/** What people call them as well. */
const OTHER_HEADINGS: Record<TermColumn, string[]> = {
  name: ['name', 'word', '용어명', '이름', '한글명', '표준용어'],
  otherNames: [
    'synonyms',
    'aliases',
    'abbreviations',
    '동의어',
    '약어',
    '영문명',
  ],
  definition: ['definition', 'description', 'meaning', '정의', '설명', '의미'],
  contact: ['contact', 'owner', '담당자', '담당'],
  version: ['version', 'revision', '버전', '개정'],
};

const KNOWN: ReadonlyMap<string, TermColumn> = new Map(
  TERM_COLUMNS.flatMap(column =>
    [
      TERM_HEADINGS.en[column],
      TERM_HEADINGS.ko[column],
      ...OTHER_HEADINGS[column],
    ].map((heading): [string, TermColumn] => [bareHeading(heading), column]),
  ),
);

/** In which column of a file something is, counted from 0. */
export type TermMapping = Partial<Record<TermColumn, number>>;

/** Which column is what, as far as the headings tell; the first of a kind. */
export function termMapping(headings: string[]): TermMapping {
  const mapping: TermMapping = {};
  for (const [index, heading] of headings.entries()) {
    const column = KNOWN.get(bareHeading(heading));
    if (column !== undefined) {
      mapping[column] ??= index;
    }
  }
  return mapping;
}
