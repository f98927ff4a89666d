import type { TrustStatement } from '@datamap/plugin-datamap-common';
import type { TrustRow } from './StoredTrust';

/** A row of `trust_statements` with its day as text. */
export type TrustVersionRow = TrustRow;

/** Something that was said of a table, as its history has it: without the successor. */
export function trustStatementOf(row: TrustVersionRow): TrustStatement {
  return {
    kind: row.kind,
    sentence: row.sentence,
    ...(row.said_by === null ? {} : { by: row.said_by }),
    at: row.said_at.toISOString(),
    ...(row.gone_from === null ? {} : { goneFrom: row.gone_from }),
    ...(row.changed_at === null
      ? {}
      : { changedAt: row.changed_at.toISOString() }),
    ...(row.ended_at === null || row.ended_how === null
      ? {}
      : {
          ended: {
            how: row.ended_how,
            ...(row.ended_by === null ? {} : { by: row.ended_by }),
            at: row.ended_at.toISOString(),
          },
        }),
  };
}
