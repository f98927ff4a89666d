import {
  type Health,
  personalDataMarks,
  type PersonalDataState,
  type TableKind,
  tagMarks,
  type TrustState,
  type VerdictName,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { whereMarked } from '../marks/whereMarked';
import { whereTrust } from '../trust/whereTrust';

/**
 * The filters of the list of tables.
 */
export interface TableFilter {
  warehouse?: string[];
  /** Entity names of schemas. */
  schema?: string[];
  kind?: TableKind[];
  health?: Health[];
  owner?: string[];
  review?: 'active' | 'none';
  /** Tables of which at least one of these is said. */
  verdict?: VerdictName[];
  /** Tables of which an owner says one of these. */
  trust?: TrustState[];
  /** Tables that have one of these tags, or a column that does. */
  tag?: string[];
  /** Tables with a column of personal data in one of these states. */
  personalData?: PersonalDataState[];
  /** Words that must all occur. */
  q?: string;
}

/** The filters that a facet counts the values of, and their columns. */
export const FACET_COLUMNS = {
  warehouse: 'warehouse',
  schema: 'schema_entity_name',
  kind: 'kind',
  health: 'health',
  owner: 'owner',
} as const;

/** The name of a facet. */
export type FacetName = keyof typeof FACET_COLUMNS;

const ACTIVE_REVIEW = `exists (
  select 1 from reviews
   where reviews.table_id = tables.id
     and reviews.verdict_revision = tables.verdict_revision)`;

/** The words of a filter, as they stand in `search_text`: composed (NFC). */
export function wordsOf(q: string | undefined): string[] {
  return (q ?? '').normalize('NFC').split(/\s+/u).filter(Boolean);
}

/** A word as an ILIKE pattern that finds it anywhere, whatever is in it. */
export function containing(word: string): string {
  return `%${word.replace(/[\\%_]/g, '\\$&')}%`;
}

/**
 * Keeps a query over `tables` to those that pass the filters.
 */
export function whereFilter(
  query: Knex.QueryBuilder,
  filter: TableFilter,
): void {
  for (const [name, column] of Object.entries(FACET_COLUMNS)) {
    const values = filter[name as FacetName];
    if (values !== undefined && values.length > 0) {
      query.whereIn(`tables.${column}`, values);
    }
  }
  if (filter.verdict && filter.verdict.length > 0) {
    query.whereRaw('tables.verdict_names && ?::text[]', [filter.verdict]);
  }
  if (filter.trust && filter.trust.length > 0) {
    whereTrust(query, filter.trust);
  }
  const { tag: tags = [], personalData: states = [] } = filter;
  for (const marks of [
    ...(tags.length > 0 ? [tagMarks({ tags })] : []),
    ...(states.length > 0 ? [personalDataMarks({ states })] : []),
  ]) {
    whereMarked(query, marks);
  }
  if (filter.review) {
    query.whereRaw(
      filter.review === 'active' ? ACTIVE_REVIEW : `not ${ACTIVE_REVIEW}`,
    );
  }
  for (const word of wordsOf(filter.q)) {
    query.where('tables.search_text', 'ilike', containing(word));
  }
}
