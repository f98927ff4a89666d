import { coreComponentsTranslationRef } from '@backstage/core-components';
import {
  createFrontendModule,
  createTranslationResource,
} from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings/alpha';
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

const coreComponents = TranslationBlueprint.make({
  name: 'core-components',
  params: {
    resource: createTranslationResource({
      ref: coreComponentsTranslationRef,
      translations: { ko: () => import('./coreComponentsKo') },
    }),
  },
});

const userSettings = TranslationBlueprint.make({
  name: 'user-settings',
  params: {
    resource: createTranslationResource({
      ref: userSettingsTranslationRef,
      translations: { ko: () => import('./userSettingsKo') },
    }),
  },
});

/** Korean for the portal's own texts and those of the plugins it hosts. */
export const translationsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [app, coreComponents, userSettings],
});
