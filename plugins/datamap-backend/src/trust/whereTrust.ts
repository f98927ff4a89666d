import type { TrustState } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';

/** In SQL, of `trust_statements as said`: whether it is due to be confirmed again. */
const IS_DUE = `(said.changed_at is not null or said.due_at <= now())`;

/** In SQL, of `trust_statements as said`: what it makes of a table; a constant. */
export const TRUST_STATE = `case
    when said.kind = 'deprecation' then 'deprecated'
    when ${IS_DUE} then 'confirm-again'
    else 'certified' end`;

/** Keeps a query over `tables` to those of which one of these is said now. */
export function whereTrust(
  query: Knex.QueryBuilder,
  states: TrustState[],
): void {
  query.whereRaw(
    `exists (
      select 1 from trust_statements as said
       where said.table_id = tables.id and said.ended_at is null
         and ${TRUST_STATE} = any(?::text[]))`,
    [states],
  );
}
