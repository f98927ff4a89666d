/**
 * The first of the reader's languages that is available, compared by its
 * primary subtag (`ko-KR` is served by `ko`); undefined where none is.
 */
export function preferredLanguage(
  languages: readonly string[],
  available: readonly string[],
): string | undefined {
  for (const language of languages) {
    const primary = language.toLowerCase().split('-')[0];
    if (available.includes(primary)) {
      return primary;
    }
  }
  return undefined;
}
