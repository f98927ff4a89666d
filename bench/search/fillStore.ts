/* eslint-disable @backstage/no-forbidden-package-imports -- it fills the store of the backend as a run does */
import { randomUUID } from 'node:crypto';
import { titleOf } from '@datamap/plugin-datamap-common';
import { upsertRows } from '@datamap/plugin-datamap-backend/src/store/writeRows';
import { searchText } from '@datamap/plugin-datamap-backend/src/store/searchText';
import type { Knex } from 'knex';
import type { GeneratedTable } from './generateTables';

/** Tables of which one statement writes the rows. */
const AT_ONCE = 1000;

function rowOf(table: GeneratedTable, index: number) {
  const { schema, name, comment } = table;
  const { title, titleSource, description } = titleOf(name, comment);
  const measured = {
    grade: 'estimate',
    value: 1000 + index,
    method: 'statistics',
  };
  return {
    id: randomUUID(),
    warehouse: 'main',
    oid: 10_000 + index,
    schema_name: schema,
    schema_entity_name: schema,
    name,
    entity_name: `${schema}.${name}`.toLowerCase(),
    title,
    title_source: titleSource,
    description: description ?? null,
    search_text: searchText({ title, name, schema, description }),
    kind: 'table',
    owner: `group:default/team-${index % 40}`,
    structure: {
      columns: table.columns.map((column, position) => ({
        attnum: position + 1,
        type: 'text',
        typeCategory: 'text',
        nullable: true,
        ...column,
      })),
    },
    structure_hash: String(index),
    outline: { comment },
    assessment: {
      rows: measured,
      size: measured,
      lastUpdated: { grade: 'unknown', method: 'none' },
      sizes: { table: measured, indexes: measured, toast: measured },
      verdicts: [],
      furtherVerdicts: [],
      health: 'has-data',
      activity: {
        sequentialScans: (index * 7919) % 100_000,
        indexScans: (index * 104_729) % 1_000_000,
      },
    },
    assessment_hash: String(index),
    memory: {},
    rows_value: 1000 + index,
    rows_grade: 'estimate',
    rows_method: 'statistics',
    size_value: 8192,
    size_grade: 'estimate',
    size_method: 'relation-size',
    health: 'has-data',
    verdict_names: [],
    verdict_revision: 1,
    first_seen_at: new Date(),
  };
}

/** Puts generated tables into a store as a run would have left them. */
export async function fillStore(
  database: Knex,
  tables: GeneratedTable[],
): Promise<void> {
  const now = new Date().toISOString();
  await database('warehouses').insert({
    id: 'main',
    configured_at: now,
    moments: JSON.stringify({ structure: now, statistics: now, sizes: now }),
  });
  for (let start = 0; start < tables.length; start += AT_ONCE) {
    const rows = tables
      .slice(start, start + AT_ONCE)
      .map((table, index) => rowOf(table, start + index));
    await database.transaction(transaction =>
      upsertRows(transaction, { table: 'tables', key: ['id'], rows }),
    );
  }
  await database.raw('vacuum analyze tables');
}
