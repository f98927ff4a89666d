import type { Knex } from 'knex';
import type { ApiContext } from '../api/ApiContext';
import {
  AbbreviationStore,
  MissStore,
  prepareSimilarity,
  SearchIndexer,
  SearchStore,
  StartLists,
} from '../search';
import { ABBREVIATIONS } from '../inference/abbreviations';
import type { DatamapServices } from './DatamapServices';
import type { Settings } from './readSettings';

/** The search: what finds tables, and what keeps its index. */
export async function createSearch(
  { database: service, logger }: Pick<DatamapServices, 'database' | 'logger'>,
  database: Knex,
  { inference, noteFields: fields, search }: Settings,
): Promise<ApiContext['search']> {
  const trigrams = await prepareSimilarity(database, {
    mayCreate: !service.migrations?.skip,
    logger,
  });
  return {
    store: SearchStore.create({ database, trigrams, fields }),
    indexer: SearchIndexer.create({ database, logger, fields }),
    abbreviations: AbbreviationStore.create({
      database,
      builtIn: { ...ABBREVIATIONS, ...inference.abbreviations },
    }),
    misses: MissStore.create({ database, config: search }),
    start: StartLists.create({ database }),
  };
}
