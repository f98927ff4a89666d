/**
 * The store, the sync engine and the HTTP API of Datamap.
 *
 * @packageDocumentation
 */

export { DATAMAP_READ_TOPIC } from './events/publishReading';
export {
  createDatamapTableConditionalDecision,
  datamapTableConditions,
} from './permissions/tableConditions';
export {
  datamapTableResourceRef,
  type TableQuery,
  type TableResource,
} from './permissions/tableResourceRef';
export { datamapTableRules } from './permissions/tableRules';
export { datamapPlugin as default } from './plugin';
