export { datamapTranslationRef } from './datamapTranslationRef';
export type { Translate } from './Translate';
export { useTranslate } from './useTranslate';
