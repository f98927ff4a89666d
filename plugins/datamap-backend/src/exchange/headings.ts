import type { WordsField } from '@datamap/plugin-datamap-common';

/** A column of an export: a field, or what the source says, which is only shown. */
export type ExportColumn = WordsField | 'source';

/** The columns of an export, in their order. */
export const EXPORT_COLUMNS: ExportColumn[] = [
  'warehouse',
  'schema',
  'table',
  'column',
  'title',
  'description',
  'oneRow',
  'periodColumn',
  'tags',
  'contact',
  'rhythm',
  'values',
  'links',
  'source',
  'version',
];

/** What the columns of an export are called. */
export const HEADINGS: Record<'en' | 'ko', Record<ExportColumn, string>> = {
  en: {
    warehouse: 'Warehouse',
    schema: 'Schema',
    table: 'Table',
    column: 'Column',
    title: 'Title',
    description: 'Description',
    oneRow: 'One row is',
    periodColumn: 'Period column',
    tags: 'Tags',
    contact: 'Contact',
    rhythm: 'Updated how often',
    values: 'Meanings of values',
    links: 'Links',
    source: 'In the database (only to compare)',
    version: 'Version (leave as it is)',
  },
  ko: {
    warehouse: '데이터베이스',
    schema: '스키마',
    table: '테이블',
    column: '열',
    title: '제목',
    description: '설명',
    oneRow: '한 건의 뜻',
    periodColumn: '기간 기준 열',
    tags: '태그',
    contact: '문의 담당',
    rhythm: '갱신 주기',
    values: '값의 뜻',
    links: '링크',
    source: '원래 설명(비교용)',
    version: '버전(그대로 두세요)',
  },
};
