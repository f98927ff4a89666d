import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { words } from '../hardCoded/words';
import { titles } from './titles';

/**
 * What Backstage says in English only, since it stands in no translation
 * reference: the titles that pages and tabs declare, words inside components,
 * and the pages of errors.
 *
 * @public
 */
export const frameTranslationRef = createTranslationRef({
  id: 'app-module-korean',
  messages: {
    title: titles,
    word: words,
    notFound: {
      title: 'There is nothing at this address',
      lead: 'It may have been moved or removed. Please check the address.',
      goBack: 'Go back',
    },
    failure: {
      title: 'This part of the page stopped working',
      lead: 'Please try again. If it keeps happening, tell the people who run this portal what stands below.',
      plugin: 'Part: {{plugin}}',
      retry: 'Try again',
    },
  },
});
