import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { datamapTranslationRef, Translate } from './datamapTranslationRef';

/** Answers the texts in the reader's language. */
export function useTranslate(): Translate {
  return useTranslationRef(datamapTranslationRef).t;
}
