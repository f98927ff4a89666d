/**
 * The browser's first locale of the portal's language, such as `en-GB` for `en`,
 * so that dates look as the reader has them everywhere else. A browser may name
 * what Intl refuses, such as `en-US@posix`, where the system's language is C.
 */
export function readerLocale(
  language: string,
  browserLocales: readonly string[],
): string {
  return (
    browserLocales.find(
      locale =>
        (locale === language || locale.startsWith(`${language}-`)) &&
        isLocale(locale),
    ) ?? language
  );
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
