import { mapGently } from '../runs/mapGently';
import { ColumnReader } from './ColumnReader';
import { inferReferences } from './inferReferences';
import { NameReader } from './NameReader';
import type { InferenceConfig } from './readInferenceConfig';
import { tableAffixes } from './tableNames';
import { TargetIndex } from './TargetIndex';
import type { InferenceTable, InferredReferenceFound } from './types';

/**
 * All references of a warehouse that nobody declared. Every name is read once,
 * and tables are found by what their names say, so that the time grows with the
 * number of columns and no faster.
 */
export async function inferWarehouse(
  tables: InferenceTable[],
  config: Pick<InferenceConfig, 'abbreviations' | 'tablePrefixes'>,
): Promise<InferredReferenceFound[]> {
  const reader = NameReader.create(config);
  const index = TargetIndex.create({
    reader,
    affixes: tableAffixes(reader, config.tablePrefixes),
  });
  await mapGently(tables, table => index.add(table));
  const columns = ColumnReader.create(reader, words => index.isTable(words));
  const found = await mapGently(tables, table =>
    inferReferences(table, { columns, index }),
  );
  return found.flat();
}
