import { createHash } from 'node:crypto';

/** The ends of an inferred reference, by the store's ids and the columns' numbers. */
export interface InferenceEnds {
  from_table: string;
  to_table: string;
  from_columns: number[];
  to_columns: number[];
}

/** The id of what is inferred between these ends: the same as long as they are. */
export function inferenceId(ends: InferenceEnds): string {
  const { from_table, to_table, from_columns, to_columns } = ends;
  return createHash('sha256')
    .update(JSON.stringify([from_table, from_columns, to_table, to_columns]))
    .digest('hex')
    .slice(0, 32);
}
