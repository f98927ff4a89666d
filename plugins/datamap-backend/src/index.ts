/**
 * The store, the sync engine and the HTTP API of Datamap.
 *
 * @packageDocumentation
 */

export { SYNC_FINISHED_TOPIC } from './events/publishSyncFinished';
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
