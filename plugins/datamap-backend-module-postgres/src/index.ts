/**
 * The PostgreSQL connector of Datamap. It holds all SQL that touches a
 * warehouse, and nothing else; `docs/statements.md` lists every statement.
 *
 * @packageDocumentation
 */

export { datamapModulePostgres as default } from './module';
export { postgresConnectorFactory } from './postgresConnectorFactory';
