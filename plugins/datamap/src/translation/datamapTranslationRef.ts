import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { messages } from './messages/en';

/**
 * All texts of Datamap's pages, in English and Korean. A portal adds other
 * languages and other words by a translation resource for this ref.
 *
 * @public
 */
export const datamapTranslationRef = createTranslationRef({
  id: 'plugin.datamap',
  messages,
  translations: { ko: () => import('./messages/ko') },
});
