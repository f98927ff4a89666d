export { datamapTranslationRef, type Translate } from './datamapTranslationRef';
export { useTranslate } from './useTranslate';
