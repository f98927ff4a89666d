import type { NoteField } from '@datamap/plugin-datamap-common';
import { bareHeading, KNOWN_HEADINGS } from './guessMapping';
import { type ExportColumn, EXPORT_COLUMNS, HEADINGS } from './headings';
import { fieldOfColumn, type OwnField, ownField } from './ownFields';

const LANGUAGES = ['en', 'ko'] as const;

/** The columns of an export, with those of configured fields before the source's. */
export function exportColumns(
  fields: NoteField[],
): Array<ExportColumn | OwnField> {
  const at = EXPORT_COLUMNS.indexOf('source');
  return [
    ...EXPORT_COLUMNS.slice(0, at),
    ...fields.map(ownField),
    ...EXPORT_COLUMNS.slice(at),
  ];
}

function titleOf({ title, titleIn }: NoteField, language: 'en' | 'ko'): string {
  return titleIn?.[language] ?? title;
}

/** A field's title, with its id where another column may be called so. */
function headingOfField(
  field: NoteField,
  language: 'en' | 'ko',
  fields: NoteField[],
): string {
  const title = titleOf(field, language);
  const bare = bareHeading(title);
  const isTaken =
    bare === '' ||
    KNOWN_HEADINGS.has(bare) ||
    fields.some(
      other =>
        other !== field &&
        LANGUAGES.some(tongue => bareHeading(titleOf(other, tongue)) === bare),
    );
  return isTaken ? `${title} [${field.id}]` : title;
}

/** What a column of an export is called. */
export function headingOf(
  column: ExportColumn | OwnField,
  language: 'en' | 'ko',
  fields: NoteField[],
): string {
  const field = fieldOfColumn(column, fields);
  return field
    ? headingOfField(field, language, fields)
    : HEADINGS[language][column as ExportColumn];
}

/** The configured fields by the headings that an export gives them, made bare. */
export function ownHeadings(fields: NoteField[]): Map<string, OwnField> {
  return new Map(
    fields.flatMap(field =>
      LANGUAGES.map((language): [string, OwnField] => [
        bareHeading(headingOfField(field, language, fields)),
        ownField(field),
      ]),
    ),
  );
}
