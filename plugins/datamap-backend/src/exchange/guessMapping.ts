import type { WordsField, WordsMapping } from '@datamap/plugin-datamap-common';
import { HEADINGS } from './headings';
import type { OwnField } from './ownFields';

/** Further headings that people give such columns. */
const OTHER_HEADINGS: Record<WordsField, string[]> = {
  warehouse: ['database', 'db', 'dw', '웨어하우스', 'DB명', '데이터베이스명'],
  schema: ['schema name', 'owner schema', '스키마명', '스키마 이름'],
  table: ['table name', 'tablename', 'entity', '테이블명', '테이블 이름'],
  column: [
    'column name',
    'columnname',
    'field',
    'attribute',
    '컬럼',
    '컬럼명',
    '컬럼 이름',
    '열 이름',
    '필드',
    '항목',
  ],
  title: [
    'name',
    'label',
    'logical name',
    'display name',
    '이름',
    '한글명',
    '논리명',
    '표시 이름',
    '컬럼 한글명',
    '테이블 한글명',
  ],
  description: ['comment', 'comments', 'definition', 'desc', '정의', '코멘트'],
  oneRow: ['grain', 'row', '한 건', '한 행'],
  periodColumn: ['date column', 'period', '기준일 열', '기준일자', '기간 열'],
  tags: ['tag', 'keywords', '키워드'],
  contact: ['steward', 'owner', 'ask', '담당자', '담당', '문의처'],
  rhythm: ['rhythm', 'frequency', 'refresh', '주기', '업데이트 주기'],
  values: ['values', 'codes', 'code values', '코드값', '코드', '코드 설명'],
  links: ['link', 'url', 'urls', 'reports', '참고 링크', '보고서'],
  version: ['revision', '개정'],
};

/** A heading without what people write differently: case, blanks, what is in brackets. */
export function bareHeading(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s\p{P}\p{S}]/gu, '');
}

/** What headings mean, made bare. */
export const KNOWN_HEADINGS: ReadonlyMap<string, WordsField> = new Map<
  string,
  WordsField
>(
  (Object.keys(OTHER_HEADINGS) as WordsField[]).flatMap(field =>
    [
      HEADINGS.en[field],
      HEADINGS.ko[field],
      field,
      ...OTHER_HEADINGS[field],
    ].map((heading): [string, WordsField] => [bareHeading(heading), field]),
  ),
);

/**
 * Which column is what, as far as the headings tell; the first of a kind.
 *
 * @param own - configured fields, by their headings
 */
export function guessMapping(
  headings: string[],
  own: ReadonlyMap<string, OwnField> = new Map(),
): WordsMapping {
  const mapping: WordsMapping = {};
  for (const [index, heading] of headings.entries()) {
    const bare = bareHeading(heading);
    const field = KNOWN_HEADINGS.get(bare) ?? own.get(bare);
    if (field !== undefined) {
      mapping[field] ??= index;
    }
  }
  return mapping;
}
