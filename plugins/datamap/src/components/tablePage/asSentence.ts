/** The first letter large, where the language has such letters. */
export function asSentence(words: string, locale: string): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}
