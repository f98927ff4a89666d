/**
 * Publishes the schemas and tables of Datamap as entities of the catalog.
 *
 * @packageDocumentation
 */

export { catalogModuleDatamap as default } from './module';
export {
  createDatamapCatalogConditionalDecision,
  datamapCatalogConditions,
} from './permissions/datamapCatalogConditions';
export { datamapCatalogRules } from './permissions/datamapCatalogRules';
