import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/**
 * Words of the configuration, in one language or in several.
 */
export interface LocalizedText {
  /** For readers of a language in which it was not said. */
  text: string;
  /** By language, such as `en` and `ko`, where it was said in several. */
  byLanguage?: Record<string, string>;
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function assertWords(words: unknown, name: string): string {
  if (typeof words !== 'string' || words.trim() === '') {
    throw new InputError(
      `'${name}' is no text; write it like 'one refund', or by language like '{ en: one refund, ko: 환불 한 건 }'`,
    );
  }
  return words.trim();
}

/**
 * Reads words: a string, or an object with a string for each language, of which
 * English, else the first, is for readers of other languages.
 *
 * Throws an InputError that names the key.
 *
 * @param name - the key in full, for the error
 */
export function readLocalizedText(
  config: Config,
  key: string,
  name: string,
): LocalizedText | undefined {
  const value = config.getOptional<unknown>(key);
  if (value === undefined) {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { text: assertWords(value, name) };
  }
  const byLanguage = Object.fromEntries(
    Object.entries(value).map(([language, words]) => {
      if (!LANGUAGE.test(language)) {
        throw new InputError(
          `'${name}' has the language '${language}'; write a tag such as 'en' or 'ko'`,
        );
      }
      return [language, assertWords(words, `${name}.${language}`)];
    }),
  );
  const text = byLanguage.en ?? Object.values(byLanguage).at(0);
  return { text: assertWords(text, name), byLanguage };
}
