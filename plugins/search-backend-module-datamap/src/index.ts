/**
 * Puts the tables of Datamap into the portal's search.
 *
 * @packageDocumentation
 */

export { searchModuleDatamap as default } from './module';
