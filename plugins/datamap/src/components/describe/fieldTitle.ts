import { NoteField } from '@datamap/plugin-datamap-common';

function inLanguage(
  text: string | undefined,
  byLanguage: Record<string, string> | undefined,
  locale: string,
): string | undefined {
  const [language] = locale.split('-');
  return byLanguage?.[locale] ?? byLanguage?.[language] ?? text;
}

/** What a configured field is called, in the reader's language. */
export function fieldTitle({ title, titleIn }: NoteField, locale: string) {
  return inLanguage(title, titleIn, locale) ?? title;
}

/** What to write into it, where the configuration says so. */
export function fieldHint(
  { description, descriptionIn }: NoteField,
  locale: string,
): string | undefined {
  return inLanguage(description, descriptionIn, locale);
}
