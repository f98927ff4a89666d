import type { TermSearchDocument } from '@datamap/plugin-datamap-common';

/**
 * What leads to the glossary itself. It is always there, since engines keep the
 * old documents where a pass brings none: the last term would be found forever.
 */
export const glossaryDocument: TermSearchDocument = {
  title: 'Glossary 용어집',
  text: '',
  location: '/datamap/glossary',
  words: '용어',
  otherNames: [],
};
