import { datamapTranslationRef, Translate } from '../translation';
import { mockApis } from '@backstage/frontend-test-utils';
import { TranslationRef } from '@backstage/frontend-plugin-api';

/** The English texts, for functions that take them. */
export function englishTexts(): Translate {
  const snapshot = mockApis
    .translation()
    .getTranslation(datamapTranslationRef as TranslationRef);
  if (!snapshot.ready) {
    throw new Error('The texts are not ready');
  }
  return snapshot.t as unknown as Translate;
}
