import {
  TranslationRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { datamapTranslationRef } from './datamapTranslationRef';
import type { Translate } from './Translate';

// Without the messages in its type: see Translate.
const ref: TranslationRef = datamapTranslationRef;

/** Answers the texts in the reader's language. */
export function useTranslate(): Translate {
  return useTranslationRef(ref).t as unknown as Translate;
}
