export { datamapTranslationRef, type Translate } from './datamapTranslationRef';
export { datamapTranslations } from './datamapTranslations';
export { useTranslate } from './useTranslate';
