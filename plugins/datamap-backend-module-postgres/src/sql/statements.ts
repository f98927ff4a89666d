import { EXPORT_SNAPSHOT, importSnapshot, WITHOUT_WORKERS } from './snapshot';
import { ACCESS, MAY_READ_TABLE, UNREADABLE_RELATIONS } from './access';
import { LISTEN, STILL_THERE } from './changeNotifications';
import { COLLATIONS } from './collations';
import { COLUMN_COMMENTS } from './columnComments';
import { COLUMNS } from './columns';
import { CONSTRAINTS, CONSTRAINTS_SINCE_18 } from './constraints';
import { DEFINITIONS } from './definitions';
import { DEFINITION_STAMPS } from './definitionStamps';
import { DEPENDENT_RELATIONS } from './dependentRelations';
import { DOMAIN_CHECKS } from './domainChecks';
import {
  COMMON_FINGERPRINT,
  COMMON_FINGERPRINT_SINCE_15,
  FINGERPRINT,
  FINGERPRINT_OF_OTHERS,
} from './fingerprint';
import { FINGERPRINT_HINT } from './fingerprintHint';
import { FOREIGN_SOURCES } from './foreignSources';
import { INDEXES } from './indexes';
import {
  INDEX_SIZES,
  INDEX_STATISTICS,
  INDEX_STATISTICS_SINCE_16,
  LOCKED_INDEXES,
} from './indexStatistics';
import { INHERITANCE } from './inheritance';
import { KEYS, KEYS_SINCE_18 } from './keys';
import { LOCAL_SETTINGS } from './localSettings';
import { LOCKED_DEFINITIONS } from './lockedDefinitions';
import { lastUpdate } from './lastUpdate';
import { LOCKED_RELATIONS } from './lockedRelations';
import { NAMING_RELATIONS } from './namingRelations';
import { PARTITION_KEYS, PARTITION_KEYS_SINCE_18 } from './partitionKeys';
import { PARTITIONS } from './partitions';
import { period } from './period';
import { PERIOD_TARGETS } from './periodTargets';
import { POLICIES } from './policies';
import { probe } from './probe';
import { PROBE_TARGETS } from './probeTargets';
import { PUBLICATIONS, PUBLICATIONS_SINCE_15 } from './publications';
import { RELATIONS } from './relations';
import { RELATION_NAMES, ROUTINES, ROUTINES_STAMP } from './routines';
import { SCHEMAS } from './schemas';
import { SERVER } from './server';
import { PAGES, SIZES } from './sizes';
import { STATISTICS, STATISTICS_SINCE_16 } from './statistics';
import { SYSTEM_IDENTIFIER } from './systemIdentifier';
import { BEGIN, COMMIT, ROLLBACK } from './transaction';
import { TRIGGERS } from './triggers';
import { TYPES } from './types';
import { UNVALIDATED_NOT_NULLS } from './unvalidatedNotNulls';
import { updateLog } from './updateLog';
import { UPDATE_LOG_COLUMNS } from './updateLogColumns';
import { VIEW_COLUMNS } from './viewColumns';
import { VIEW_SOURCES } from './viewSources';
import { WRITABLE_RELATIONS } from './writableRelations';
import { WRITE_GRANTS } from './writeGrants';

/**
 * One statement that the connector can send, for the database's keepers.
 */
export interface Statement {
  /** What it is for. */
  title: string;
  sql: string;
  /** Where it reads rows of a table that is not PostgreSQL's own. */
  readsRows?: boolean;
}

/**
 * A part of a reading: what is sent together, in one transaction.
 */
export interface StatementGroup {
  title: string;
  when: string;
  statements: Statement[];
}

/**
 * Every statement that the connector can send, by what it belongs to.
 */
export const statementGroups: StatementGroup[] = [
  {
    title: 'Every transaction',
    when: 'Around whatever is read.',
    statements: [
      { title: 'Begin', sql: BEGIN },
      {
        title: 'Let a second connection see the same, where all is read',
        sql: EXPORT_SNAPSHOT,
      },
      {
        title: 'Ask for no workers besides, in both',
        sql: WITHOUT_WORKERS,
      },
      {
        title: 'See the same, in that second connection',
        sql: importSnapshot('00000003-0000001B-1'),
      },
      { title: 'Limits and settings of the transaction', sql: LOCAL_SETTINGS },
      { title: 'End', sql: COMMIT },
      { title: 'End after a failure', sql: ROLLBACK },
    ],
  },
  {
    title: 'Who and where',
    when: 'First in the structure and the statistics.',
    statements: [
      { title: 'Server, database, role and era', sql: SERVER },
      {
        title: 'The identifier of the cluster, where the role may ask',
        sql: SYSTEM_IDENTIFIER,
      },
      { title: 'Schemas', sql: SCHEMAS },
    ],
  },
  {
    title: 'Rights',
    when: 'First in a run, to show the database’s keepers what the role may see.',
    statements: [
      {
        title: 'The role, and how much of each schema it may read',
        sql: ACCESS,
      },
      {
        title: 'Whether it may read the update log, where one is configured',
        sql: MAY_READ_TABLE,
      },
      {
        title:
          'Tables that it may not read, where `contents.tables` opens some',
        sql: UNREADABLE_RELATIONS,
      },
    ],
  },
  {
    title: 'Whether the structure is as it was',
    when: 'Once in a run, before the structure, in one transaction with it; half of it by a second connection that sees the same snapshot, if there is one. Where nothing changed, no statement of the structure is sent. Waits for no lock.',
    statements: [
      {
        title: 'A hint, by the counters of the catalogs',
        sql: FINGERPRINT_HINT,
      },
      {
        title: 'What belongs to no relation, before PostgreSQL 15',
        sql: COMMON_FINGERPRINT,
      },
      {
        title: 'What belongs to no relation, since PostgreSQL 15',
        sql: COMMON_FINGERPRINT_SINCE_15,
      },
      { title: 'Each relation, by its columns', sql: FINGERPRINT },
      {
        title: 'Each relation, by the other catalogs',
        sql: FINGERPRINT_OF_OTHERS,
      },
      {
        title: 'Relations that show something of those that changed',
        sql: DEPENDENT_RELATIONS,
      },
    ],
  },
  {
    title: 'Structure',
    when: 'Once in a run, in one transaction: of all relations, or of those that changed. Columns, keys and indexes are asked for as `COPY (…) TO STDOUT`; where all is read, what is not a column by a second connection that sees the same snapshot, if there is one. Waits for no lock.',
    statements: [
      { title: 'Relations', sql: RELATIONS },
      { title: 'Columns', sql: COLUMNS },
      { title: 'Comments on columns', sql: COLUMN_COMMENTS },
      { title: 'Collations of columns', sql: COLLATIONS },
      { title: 'Types of columns', sql: TYPES },
      { title: 'Partitions', sql: PARTITIONS },
      { title: 'Keys, before PostgreSQL 18', sql: KEYS },
      { title: 'Keys, since PostgreSQL 18', sql: KEYS_SINCE_18 },
      {
        title: 'Foreign keys of partitions, before PostgreSQL 18',
        sql: PARTITION_KEYS,
      },
      {
        title: 'Foreign keys of partitions, since PostgreSQL 18',
        sql: PARTITION_KEYS_SINCE_18,
      },
      {
        title: 'NOT NULL that was not checked for old rows',
        sql: UNVALIDATED_NOT_NULLS,
      },
      { title: 'Indexes', sql: INDEXES },
      { title: 'Inheritance', sql: INHERITANCE },
      { title: 'What views read', sql: VIEW_SOURCES },
      { title: 'Which columns views read', sql: VIEW_COLUMNS },
      {
        title: 'What foreign tables are windows to, without secrets',
        sql: FOREIGN_SOURCES,
      },
      {
        title: 'Checks and exclusions, before PostgreSQL 18',
        sql: CONSTRAINTS,
      },
      {
        title: 'Checks, exclusions and NOT NULLs, since PostgreSQL 18',
        sql: CONSTRAINTS_SINCE_18,
      },
      { title: 'Policies', sql: POLICIES },
      { title: 'Triggers', sql: TRIGGERS },
      { title: 'Publications, before PostgreSQL 15', sql: PUBLICATIONS },
      {
        title: 'Publications, since PostgreSQL 15',
        sql: PUBLICATIONS_SINCE_15,
      },
      {
        title: 'What domains demand, where columns have one',
        sql: DOMAIN_CHECKS,
      },
      {
        title: 'What the role could write to, to warn of it',
        sql: WRITABLE_RELATIONS,
      },
      {
        title: 'What lets it write, where it could, to say how to end that',
        sql: WRITE_GRANTS,
      },
      {
        title: 'Columns of the update log, where one is configured',
        sql: UPDATE_LOG_COLUMNS,
      },
    ],
  },
  {
    title: 'Statistics',
    when: 'Once in a run, in one transaction. Waits for no lock.',
    statements: [
      { title: 'Counters and estimates, before 16', sql: STATISTICS },
      { title: 'Counters and estimates, since 16', sql: STATISTICS_SINCE_16 },
    ],
  },
  {
    title: 'Sizes',
    when: 'In batches of 500 relations, a transaction each. Waits for a lock for 100 ms at most.',
    statements: [
      { title: 'Those that are locked', sql: LOCKED_RELATIONS },
      { title: 'Sizes of the others', sql: SIZES },
      { title: 'Pages, for those that are locked', sql: PAGES },
    ],
  },
  {
    title: 'Sizes and uses of indexes',
    when: 'Once in a run; sizes in batches of 1,000 indexes, a transaction each. Waits for a lock for 100 ms at most.',
    statements: [
      { title: 'Uses, before PostgreSQL 16', sql: INDEX_STATISTICS },
      { title: 'Uses, since PostgreSQL 16', sql: INDEX_STATISTICS_SINCE_16 },
      { title: 'Indexes that are locked', sql: LOCKED_INDEXES },
      { title: 'Sizes of the other indexes', sql: INDEX_SIZES },
    ],
  },
  {
    title: 'Definitions',
    when: 'Once in a run. First what tells whether a text may have changed, which waits for nothing; then the texts that did, in batches of 200 relations, a transaction each. Waits for a lock for 100 ms at most.',
    statements: [
      {
        title: 'Whose texts name the tables that changed',
        sql: NAMING_RELATIONS,
      },
      { title: 'Whether a text may have changed', sql: DEFINITION_STAMPS },
      { title: 'Those whose texts are locked', sql: LOCKED_DEFINITIONS },
      { title: 'Texts of the others', sql: DEFINITIONS },
      { title: 'Whether a routine may have changed', sql: ROUTINES_STAMP },
      {
        title: 'Routines, where one changed, to find the tables that they name',
        sql: ROUTINES,
      },
      { title: 'What the names mean', sql: RELATION_NAMES },
    ],
  },
  {
    title: 'Hearing of changes',
    when: 'Only where `changeNotifications` is on: one connection that is kept open, in no transaction. Waits for no lock.',
    statements: [
      { title: 'Listen', sql: LISTEN },
      {
        title: 'Whether the server still answers, once a minute',
        sql: STILL_THERE,
      },
    ],
  },
  {
    title: 'Update log',
    when: 'Access level 2: where `updateLog` is configured and SELECT is granted on it. Waits for a lock for 100 ms at most.',
    statements: [
      {
        title: 'The newest entry for each table',
        sql: updateLog({
          schema: '<schema>',
          table: '<table>',
          columns: {
            schema: '<columns.schema>',
            table: '<columns.table>',
            updatedAt: '<columns.updatedAt>',
            loader: '<columns.loader>',
            rowsLoaded: '<columns.rowsLoaded>',
          },
        }),
        readsRows: true,
      },
    ],
  },
  {
    title: 'Contents',
    when: 'Access level 3: only for tables that `contents.tables` names and on which SELECT is granted. A transaction and a time limit for each table; waits for a lock for 100 ms at most.',
    statements: [
      { title: 'Which of the tables may be looked into', sql: PROBE_TARGETS },
      {
        title: 'Up to so many rows of an ordinary table',
        sql: probe({ schema: '<schema>', name: '<table>', kind: 'r' }),
        readsRows: true,
      },
      {
        title: 'The same for a partitioned table or a materialized view',
        sql: probe({ schema: '<schema>', name: '<table>', kind: 'p' }),
        readsRows: true,
      },
    ],
  },
  {
    title: 'Periods',
    when: 'Access level 3: only for tables that `contents.tables` names and for which an owner in the portal or `tables[].period.column` names a column, on which SELECT is granted (on the column alone is enough) and which is the first of a valid btree index. A transaction and a time limit for each table; waits for a lock for 100 ms at most.',
    statements: [
      {
        title:
          'Which of the columns may be asked, and are answered by an index',
        sql: PERIOD_TARGETS,
      },
      ...(['date', 'timestamp', 'timestamptz'] as const).map(type => ({
        title: `The smallest and largest ${type} of an ordinary table`,
        sql: period({
          schema: '<schema>',
          name: '<table>',
          kind: 'r',
          column: '<period.column>',
          type,
        }),
        readsRows: true,
      })),
      {
        title: 'The same for a partitioned table or a materialized view',
        sql: period({
          schema: '<schema>',
          name: '<table>',
          kind: 'p',
          column: '<period.column>',
          type: 'date',
        }),
        readsRows: true,
      },
    ],
  },
  {
    title: 'Last updates',
    when: 'Access level 3: only for tables that `contents.tables` names and for which `tables[].updated.column` names a column, under the conditions of periods. A transaction and a time limit for each table; waits for a lock for 100 ms at most. Which columns may be asked is found out by the same statement as for periods.',
    statements: [
      ...(['date', 'timestamp', 'timestamptz'] as const).map(type => ({
        title: `The largest ${type} of an ordinary table that is not in the future`,
        sql: lastUpdate({
          schema: '<schema>',
          name: '<table>',
          kind: 'r',
          column: '<updated.column>',
          type,
        }),
        readsRows: true,
      })),
      {
        title: 'The same for a partitioned table or a materialized view',
        sql: lastUpdate({
          schema: '<schema>',
          name: '<table>',
          kind: 'p',
          column: '<updated.column>',
          type: 'timestamptz',
        }),
        readsRows: true,
      },
    ],
  },
];
