import {
  createFrontendModule,
  createTranslationResource,
} from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { appTranslationRef } from './appTranslationRef';

const app = TranslationBlueprint.make({
  name: 'app',
  params: {
    resource: createTranslationResource({
      ref: appTranslationRef,
      translations: { ko: () => import('./appKo') },
    }),
  },
});

/** Korean for the portal's own texts; the plugins it hosts have theirs from elsewhere. */
export const translationsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [app],
});
