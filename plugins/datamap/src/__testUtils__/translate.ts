import { datamapTranslationRef, Translate } from '../translation';
import { mockApis } from '@backstage/frontend-test-utils';

/** The English texts, for functions that take them. */
export function englishTexts(): Translate {
  const snapshot = mockApis.translation().getTranslation(datamapTranslationRef);
  if (!snapshot.ready) {
    throw new Error('The texts are not ready');
  }
  return snapshot.t;
}
