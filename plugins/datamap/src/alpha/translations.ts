import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { datamapTranslations } from '../translation';

/** Our texts in the languages besides English. */
export const datamapTranslation = TranslationBlueprint.make({
  params: { resource: datamapTranslations },
});
