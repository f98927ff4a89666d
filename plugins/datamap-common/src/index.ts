/**
 * The vocabulary of Datamap: types, permissions, entity and annotation names, and the API client.
 *
 * @packageDocumentation
 */

export * from './annotations';
export * from './api';
export * from './entityTypes';
export * from './marks';
export * from './naming';
export * from './permissions';
export * from './search';
export * from './signals';
export * from './signals';
