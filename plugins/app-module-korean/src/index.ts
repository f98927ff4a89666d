/**
 * Korean for a Backstage portal.
 *
 * @packageDocumentation
 */
export { koreanModule as default } from './module';
export { frameTranslationRef } from './frame/frameTranslationRef';
export { useTranslatedTitle } from './frame/useTranslatedTitle';
