import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { messages } from './messages/en';

/**
 * All texts of Datamap's pages, for other languages and for other words.
 *
 * @public
 */
export const datamapTranslationRef = createTranslationRef({
  id: 'plugin.datamap',
  messages,
});

/** Finds a text and fills in its values. */
export type Translate = TranslationFunction<typeof datamapTranslationRef.T>;
