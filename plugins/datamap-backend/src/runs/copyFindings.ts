import type { Knex } from 'knex';
import {
  type ComparedColumn,
  copyCandidates,
  copyFinding,
  type CopyFinding,
} from '../meaning';
import { readComparedColumns } from '../store/readComparedColumns';
import type { CurrentTable } from './CurrentTable';
import type { WarehouseReading } from './readSnapshot';

/** Pairs whose columns are in memory at once. */
const AT_ONCE = 200;

/** The columns of some tables, as they were read or are stored, by object id. */
async function columnsOf(
  database: Knex,
  tables: CurrentTable[],
): Promise<(oid: number) => ComparedColumn[]> {
  const columns = new Map<number, ComparedColumn[]>();
  const stored = new Map<string, number>();
  for (const { id, outline, relation } of tables) {
    if (relation) {
      columns.set(
        outline.oid,
        relation.columns.map(({ name, type }) => ({ name, type })),
      );
    } else {
      stored.set(id, outline.oid);
    }
  }
  if (stored.size > 0) {
    const found = await readComparedColumns(database, [...stored.keys()]);
    for (const [id, oid] of stored) {
      columns.set(oid, found.get(id) ?? []);
    }
  }
  return oid => columns.get(oid) ?? [];
}

/**
 * Which of the tables that a run looks at look copied from another, by object
 * id. Columns are compared, and loaded, only where names fit.
 */
export async function copyFindings(
  database: Knex,
  { tables, touched }: Pick<WarehouseReading, 'tables' | 'touched'>,
): Promise<Map<number, CopyFinding>> {
  const candidates = copyCandidates(
    [...tables.values()].map(({ outline }) => outline),
  );
  const pairs = touched.flatMap(copy => {
    const candidate = candidates.get(copy.outline.oid);
    const original = candidate && tables.get(candidate.oid);
    return original ? [{ copy, original }] : [];
  });
  const findings = new Map<number, CopyFinding>();
  for (let start = 0; start < pairs.length; start += AT_ONCE) {
    const some = pairs.slice(start, start + AT_ONCE);
    const columns = await columnsOf(
      database,
      some.flatMap(({ copy, original }) => [copy, original]),
    );
    for (const { copy, original } of some) {
      const finding = copyFinding(original.outline, {
        original: columns(original.outline.oid),
        copy: columns(copy.outline.oid),
      });
      if (finding) {
        findings.set(copy.outline.oid, finding);
      }
    }
  }
  return findings;
}
