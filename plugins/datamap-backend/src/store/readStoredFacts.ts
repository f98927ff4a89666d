import type { Knex } from 'knex';
import type { PreviousReading } from '../meaning';
import { type Moments, withMoments } from './moments';
import type { TableRow } from './TableRow';

/**
 * What the store keeps of a table for the next run, beside its structure.
 */
export interface StoredFacts {
  owner: string;
  memory: PreviousReading;
  assessmentHash: string;
  verdictRevision: number;
  rowsValue?: number;
  rowsGrade: string;
  sizeValue?: number;
  health: string;
  lastUpdated?: string;
  /** When the last line of its history was written. */
  measurementStoredAt?: Date;
}

type FactsRow = Pick<
  TableRow,
  | 'id'
  | 'owner'
  | 'verdict_revision'
  | 'rows_value'
  | 'rows_grade'
  | 'size_value'
  | 'health'
  | 'last_updated'
> & {
  memory: PreviousReading;
  assessment_hash: string;
  measurement_stored_at: Date | null;
};

const COLUMNS: Array<keyof FactsRow> = [
  'id',
  'owner',
  'verdict_revision',
  'rows_value',
  'rows_grade',
  'size_value',
  'health',
  'last_updated',
  'memory',
  'assessment_hash',
  'measurement_stored_at',
];

function numberOf(value: string | null): number | undefined {
  return value === null ? undefined : Number(value);
}

function storedFacts(row: FactsRow, moments: Moments): StoredFacts {
  return {
    owner: row.owner,
    memory: withMoments(row.memory, moments),
    assessmentHash: row.assessment_hash,
    verdictRevision: Number(row.verdict_revision),
    rowsValue: numberOf(row.rows_value),
    rowsGrade: row.rows_grade,
    sizeValue: numberOf(row.size_value),
    health: row.health,
    lastUpdated: row.last_updated?.toISOString(),
    measurementStoredAt: row.measurement_stored_at ?? undefined,
  };
}

/**
 * What the store keeps of some tables, by their id.
 *
 * @param moments - when the last good run read what
 */
export async function readStoredFacts(
  database: Knex,
  ids: string[],
  moments: Moments,
): Promise<Map<string, StoredFacts>> {
  const rows: FactsRow[] = await database('tables')
    .select(COLUMNS)
    .whereRaw('id = any(?::uuid[])', [ids]);
  return new Map(rows.map(row => [row.id, storedFacts(row, moments)]));
}
