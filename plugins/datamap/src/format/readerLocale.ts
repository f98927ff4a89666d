/**
 * The browser's first locale of the portal's language, such as `en-GB` for `en`,
 * so that dates look as the reader has them everywhere else.
 */
export function readerLocale(
  language: string,
  browserLocales: readonly string[],
): string {
  return (
    browserLocales.find(
      locale => locale === language || locale.startsWith(`${language}-`),
    ) ?? language
  );
}
