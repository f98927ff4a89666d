/**
 * Datamap for the new frontend system.
 *
 * @packageDocumentation
 */

export { datamapPlugin as default } from './plugin';
