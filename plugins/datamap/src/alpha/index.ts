/**
 * Datamap for the new frontend system.
 *
 * @packageDocumentation
 */

export { closedTablesModule } from './closedTables';
export { datamapPlugin as default } from './plugin';
