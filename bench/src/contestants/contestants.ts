/**
 * Someone who reads a whole warehouse.
 */
export interface Contestant {
  id: string;
  title: string;
  /**
   * Whether it reads as a role that owns everything: pg_dump locks each table,
   * and information_schema shows keys to nobody else.
   */
  asOwner?: boolean;
  /** Whether it is another program, measured from its start to its end. */
  isProgram?: boolean;
  /** Loads what it needs, so that one that is broken harms no other. */
  load(): (url: string) => Promise<string | void>;
}

/** All that are measured, the limit first. */
export const contestants: Contestant[] = [
  {
    id: 'limit',
    title: 'the limit: the same rows to COPY … TO STDOUT, thrown away',
    load: () => require('./limit').limit,
  },
  {
    id: 'datamap',
    title: 'Datamap: all in memory, columns taken apart when asked for',
    load: () => require('./datamap').datamap,
  },
  {
    id: 'datamap-columns',
    title: 'Datamap, and every column asked for',
    load: () => require('./datamap').datamapColumns,
  },
  {
    id: 'pg_dump',
    title: 'pg_dump --schema-only',
    asOwner: true,
    isProgram: true,
    load: () => require('./tools').pgDump,
  },
  {
    id: 'inspector',
    title: "SQLAlchemy's inspector",
    asOwner: true,
    isProgram: true,
    load: () => require('./tools').inspector,
  },
  {
    id: 'pg-introspection',
    title: 'pg-introspection',
    asOwner: true,
    load: () => require('./peers/pgIntrospection').pgIntrospection,
  },
  {
    id: 'extract-pg-schema',
    title: 'extract-pg-schema',
    asOwner: true,
    load: () => require('./peers/extractPgSchema').extractPgSchema,
  },
  {
    id: '@databases/pg-schema-introspect',
    title: '@databases/pg-schema-introspect',
    asOwner: true,
    load: () => require('./peers/databasesIntrospect').databasesIntrospect,
  },
  {
    id: '@dbml/connector',
    title: '@dbml/connector',
    asOwner: true,
    load: () => require('./peers/dbml').dbml,
  },
];
