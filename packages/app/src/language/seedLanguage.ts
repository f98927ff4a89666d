import { preferredLanguage } from './preferredLanguage';

/** Where the app's language selector keeps what a person chose. */
const STORAGE_KEY = 'language';

/** The languages the portal speaks, as `api:app/app-language` in app-config.yaml lists them. */
export const AVAILABLE_LANGUAGES = ['en', 'ko'];

/**
 * Lets the portal open in the browser's language where nothing was chosen yet.
 * To be called before the app is created; a choice made earlier stays.
 */
export function seedLanguage(
  storage: Storage,
  browserLanguages: readonly string[],
): void {
  if (storage.getItem(STORAGE_KEY) !== null) {
    return;
  }
  const language = preferredLanguage(browserLanguages, AVAILABLE_LANGUAGES);
  if (language) {
    storage.setItem(STORAGE_KEY, language);
  }
}
