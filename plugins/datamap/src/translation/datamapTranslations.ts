import { createTranslationResource } from '@backstage/frontend-plugin-api';
import { datamapTranslationRef } from './datamapTranslationRef';

/** The languages besides English, loaded when they are needed. */
export const datamapTranslations = createTranslationResource({
  ref: datamapTranslationRef,
  translations: { ko: () => import('./messages/ko') },
});
