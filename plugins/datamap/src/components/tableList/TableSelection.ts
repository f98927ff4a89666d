import {
  Health,
  ListTablesQuery,
  PersonalDataState,
  TableKind,
  TrustState,
  VerdictName,
} from '@datamap/plugin-datamap-common';
import { TableFilters } from '../../api';

/** What a list of tables may be sorted by. */
export type TableSort = NonNullable<ListTablesQuery['sort']>;

/** The two lists: tables with data, and those that look empty or stale. */
export type TableView = 'with-data' | 'review';

/** What the reader has chosen to see; it lives in the page's address. */
export interface TableSelection {
  view: TableView;
  words: string;
  warehouse: string[];
  schema: string[];
  kind: TableKind[];
  health: Health[];
  owner: string[];
  /** What else is said about the tables. */
  verdict: FurtherVerdict[];
  /** What owners say of relying on the tables. */
  trust: TrustState[];
  /** What people tagged the tables or their columns with. */
  tag: string[];
  /** What is known of personal data in the tables. */
  personalData: PersonalDataState[];
  /** Whether the review list shows what was reviewed already. */
  reviewed: boolean;
  sort: TableSort;
}

/**
 * The states of the tables that each list holds. What is possibly out of date
 * has data all the same, so it is in both.
 */
export const healthOf: Record<TableView, Health[]> = {
  'with-data': ['has-data', 'stale', 'derived'],
  review: ['stale', 'empty', 'unknown'],
};

const sorts: TableSort[] = [
  'title',
  '-title',
  'rows',
  '-rows',
  'size',
  '-size',
  'lastUpdated',
  '-lastUpdated',
];
const kinds: TableKind[] = [
  'table',
  'partitioned-table',
  'view',
  'materialized-view',
  'foreign-table',
];

/** The verdicts that are offered as a filter: those that say no state of the data. */
export const furtherVerdicts = [
  'growing-fast',
  'never-read',
  'bloated',
  'no-primary-key',
  'not-described',
  'probable-copy',
] as const satisfies VerdictName[];

/** A verdict that is offered as a filter. */
export type FurtherVerdict = (typeof furtherVerdicts)[number];

const personalDataStates: PersonalDataState[] = ['confirmed', 'suspected'];
const trustStates: TrustState[] = ['certified', 'confirm-again', 'deprecated'];

const among = <T extends string>(known: readonly T[], values: string[]): T[] =>
  known.filter(value => values.includes(value));

/** Reads the selection from an address; what it does not know, it leaves out. */
export function readSelection(params: URLSearchParams): TableSelection {
  const view = params.get('view') === 'review' ? 'review' : 'with-data';
  return {
    view,
    words: params.get('q') ?? '',
    warehouse: params.getAll('warehouse'),
    schema: params.getAll('schema'),
    kind: among(kinds, params.getAll('kind')),
    health: among(healthOf[view], params.getAll('health')),
    owner: params.getAll('owner'),
    verdict: among(furtherVerdicts, params.getAll('verdict')),
    trust: among(trustStates, params.getAll('trust')),
    tag: params.getAll('tag'),
    personalData: among(personalDataStates, params.getAll('personalData')),
    reviewed: view === 'review' && params.get('reviewed') === 'yes',
    sort: among(sorts, params.getAll('sort'))[0] ?? 'title',
  };
}

/** The address of a selection: only what differs from the start, in a fixed order. */
export function writeSelection(selection: TableSelection): URLSearchParams {
  const params = new URLSearchParams();
  if (selection.words) {
    params.set('q', selection.words);
  }
  for (const filter of [
    'warehouse',
    'schema',
    'kind',
    'owner',
    'tag',
    'personalData',
  ] as const) {
    for (const value of selection[filter]) {
      params.append(filter, value);
    }
  }
  for (const health of among(healthOf[selection.view], selection.health)) {
    params.append('health', health);
  }
  for (const verdict of among(furtherVerdicts, selection.verdict)) {
    params.append('verdict', verdict);
  }
  for (const trust of among(trustStates, selection.trust)) {
    params.append('trust', trust);
  }
  if (selection.sort !== 'title') {
    params.set('sort', selection.sort);
  }
  if (selection.view === 'review') {
    params.set('view', 'review');
    if (selection.reviewed) {
      params.set('reviewed', 'yes');
    }
  }
  return params;
}

/** Whether anything is filtered out. */
export function isFiltered(selection: TableSelection): boolean {
  return (
    selection.words.trim() !== '' ||
    [
      selection.warehouse,
      selection.schema,
      selection.kind,
      selection.health,
      selection.owner,
      selection.verdict,
      selection.trust,
      selection.tag,
      selection.personalData,
    ].some(values => values.length > 0)
  );
}

const unlessEmpty = <T>(values: T[]): T[] | undefined =>
  values.length > 0 ? values : undefined;

/** The selection as the API's filters. */
export function toFilters(selection: TableSelection): TableFilters {
  const filters: TableFilters = {
    warehouse: unlessEmpty(selection.warehouse),
    schema: unlessEmpty(selection.schema),
    kind: unlessEmpty(selection.kind),
    health: unlessEmpty(selection.health) ?? healthOf[selection.view],
    owner: unlessEmpty(selection.owner),
    verdict: unlessEmpty(selection.verdict),
    trust: unlessEmpty(selection.trust),
    tag: unlessEmpty(selection.tag),
    personalData: unlessEmpty(selection.personalData),
    q: selection.words.trim().slice(0, 200) || undefined,
  };
  if (selection.view === 'review') {
    filters.review = selection.reviewed ? 'active' : 'none';
  }
  return filters;
}
