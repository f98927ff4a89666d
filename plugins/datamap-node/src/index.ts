/**
 * The sockets of Datamap: what a connector to a kind of warehouse implements.
 *
 * @packageDocumentation
 */

export * from './connector';
export * from './naming';
