import type { IndexableDocument } from '@backstage/plugin-search-common';

/**
 * What stands in the index when there is no table. Engines keep the old
 * documents where a pass brings none, so the last table would be found forever.
 * It leads to the page for finding data, and is no table: whoever may read only
 * some tables does not see it.
 */
export const emptyDocument: IndexableDocument = {
  title: 'Datamap',
  text: '',
  location: '/datamap',
  authorization: { resourceRef: 'resource:default/datamap' },
};
