import { ExtensionDefinition } from '@backstage/frontend-plugin-api';

/** The tabs of a table's entity page. */
export const entityContents: ExtensionDefinition[] = [];
