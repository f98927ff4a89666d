/* eslint-disable @backstage/no-forbidden-package-imports -- it measures the parts of the backend that search, and the documents that the portal's search is given */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { PgSearchEngine } from '@backstage/plugin-search-backend-module-pg';
import { titleOf } from '@datamap/plugin-datamap-common';
import { applyMigrations } from '@datamap/plugin-datamap-backend/src/database/applyMigrations';
import { ABBREVIATIONS } from '@datamap/plugin-datamap-backend/src/inference/abbreviations';
import {
  AbbreviationStore,
  prepareSimilarity,
  SearchIndexer,
  SearchStore,
} from '@datamap/plugin-datamap-backend/src/search';
import { toDocument } from '@datamap/plugin-search-backend-module-datamap/src/document/toDocument';
import type { Knex } from 'knex';
import { fillStore } from './fillStore';
import type { GeneratedTable } from './generateTables';

const TYPE = 'datamap-table';
const PAGE = 20;

const EVERYTHING = {
  warehouses: ['main'],
  tables: 'all' as const,
  statistics: 'all' as const,
  showsDefinition: () => true,
};

/** Something that finds tables. */
export interface Contestant {
  name: string;
  /** What reading all words took, in seconds. */
  indexed: number;
  /** What the index takes, in bytes. */
  size: number;
  /** Searches, and says how many it found on the first page. */
  search(q: string): Promise<number>;
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

async function sizeOf(database: Knex, tables: string[]): Promise<number> {
  const { rows } = await database.raw(
    `select sum(pg_total_relation_size(name::regclass))::float8 as size
       from unnest(?::text[]) as name`,
    [tables],
  );
  return rows[0].size;
}

/** The search of the datamap pages, on a store with these tables. */
export async function startDatamap(
  database: Knex,
  tables: GeneratedTable[],
): Promise<Contestant> {
  const logger = mockServices.rootLogger();
  await applyMigrations(database);
  await database.raw('create extension if not exists pg_trgm');
  await fillStore(database, tables);
  const trigrams = await prepareSimilarity(database, {
    mayCreate: true,
    logger,
  });
  const indexer = SearchIndexer.create({ database, logger });
  const indexed = await seconds(() => indexer.refresh());
  const store = SearchStore.create({ database, trigrams });
  const abbreviations = AbbreviationStore.create({
    database,
    builtIn: { ...ABBREVIATIONS, rfnd: '환불' },
  });
  return {
    name: 'Datamap',
    indexed,
    size: await sizeOf(database, [
      'search_words',
      'search_suffixes',
      'search_documents',
      'search_postings',
      'search_contents',
    ]),
    async search(q) {
      const { items } = await store.search(
        {
          visibility: EVERYTHING,
          q,
          filter: {},
          limit: PAGE,
          offset: 0,
        },
        await abbreviations.read(),
      );
      return items.length;
    },
  };
}

function documentOf(table: GeneratedTable) {
  const { schema, name, comment } = table;
  const { title, description } = titleOf(name, comment);
  return toDocument(
    {
      revision: 1,
      type: 'table',
      warehouse: 'main',
      entityName: `${schema}.${name}`.toLowerCase(),
      operation: 'upsert',
      entity: {
        title,
        name,
        schema,
        ...(description !== undefined && { description }),
        owner: 'group:default/team',
        kind: 'table',
        columns: table.columns.map(column => {
          const words = titleOf(column.name, column.comment);
          return {
            name: column.name,
            title: words.title,
            ...(words.description !== undefined && {
              description: words.description,
            }),
          };
        }),
      },
    },
    { locationTemplate: '/catalog/:namespace/:kind/:name' },
  );
}

/** Backstage's own search in PostgreSQL, with the documents that it is given of these tables. */
export async function startBackstage(
  database: Knex,
  tables: GeneratedTable[],
): Promise<Contestant> {
  const engine = await PgSearchEngine.fromConfig(new ConfigReader({}), {
    database: { getClient: async () => database },
  });
  const indexed = await seconds(async () => {
    await pipeline(
      Readable.from(tables.map(documentOf)),
      await engine.getIndexer(TYPE),
    );
    await database.raw('vacuum analyze documents');
  });
  return {
    name: 'Backstage',
    indexed,
    size: await sizeOf(database, ['documents']),
    async search(q) {
      const { results } = await engine.query({
        term: q,
        types: [TYPE],
        pageLimit: PAGE,
      });
      return results.length;
    },
  };
}
