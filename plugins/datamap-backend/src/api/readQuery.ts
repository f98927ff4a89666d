import type {
  ChangeKind,
  ChangeReason,
  ChangeSeverity,
  Health,
  TableKind,
  TrustState,
  VerdictName,
} from '@datamap/plugin-datamap-common';
import type { Request } from 'express';
import type { AuditFilter } from '../audit/AuditStore';
import type { ChangeFilter } from '../changes/changeFilter';
import type { TableFilter } from '../store/tableFilter';

type Query = Request['query'];

const DEFAULT_LIMIT = 100;

function text(value: Query[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function texts(value: Query[string]): string[] | undefined {
  if (value === undefined) {
    return undefined;
  }
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** The page that is asked for. What a query may hold was validated before. */
export function readPaging(query: Query): { limit: number; cursor?: string } {
  return {
    limit: query.limit === undefined ? DEFAULT_LIMIT : Number(query.limit),
    cursor: text(query.cursor),
  };
}

/** The filters that are asked for. What a query may hold was validated before. */
export function readTableFilter(query: Query): TableFilter {
  return {
    warehouse: texts(query.warehouse),
    schema: texts(query.schema),
    kind: texts(query.kind) as TableKind[] | undefined,
    health: texts(query.health) as Health[] | undefined,
    owner: texts(query.owner),
    review: text(query.review) as TableFilter['review'],
    verdict: texts(query.verdict) as VerdictName[] | undefined,
    trust: texts(query.trust) as TrustState[] | undefined,
    tag: texts(query.tag),
    personalData: texts(query.personalData) as TableFilter['personalData'],
    q: text(query.q),
  };
}

/** The changes that are asked for. What a query may hold was validated before. */
export function readChangeFilter(query: Query): ChangeFilter {
  return {
    warehouse: texts(query.warehouse),
    schema: texts(query.schema),
    since: query.since === undefined ? undefined : momentOf(query.since),
    severity: texts(query.severity) as ChangeSeverity[] | undefined,
    kind: texts(query.kind) as ChangeKind[] | undefined,
    reason: texts(query.reason) as ChangeReason[] | undefined,
    run: text(query.run),
  };
}

/** The events that are asked for. What a query may hold was validated before. */
export function readAuditFilter(query: Query): AuditFilter {
  return {
    event: texts(query.event),
    outcome: texts(query.outcome) as AuditFilter['outcome'],
    by: text(query.by),
    warehouse: text(query.warehouse),
    table: text(query.table),
  };
}

/** The part of a history that is asked for. What a query may hold was validated before. */
export function readHistoryQuery(query: Query): {
  from?: Date;
  to?: Date;
  resolution: 'reading' | 'day';
} {
  return {
    from: query.from === undefined ? undefined : momentOf(query.from),
    to: query.to === undefined ? undefined : momentOf(query.to),
    resolution: query.resolution === 'day' ? 'day' : 'reading',
  };
}

/** A moment that was validated, whether it is still text or not. */
function momentOf(value: unknown): Date {
  return new Date(value instanceof Date ? value : String(value));
}

/** The part of the map that is asked for. What a query may hold was validated before. */
export function readMapQuery(query: Query): {
  warehouse: string;
  schema?: string;
  focus?: string;
  hops: number;
  expand: string[];
  perTable: number;
  limit: number;
  inferred: boolean;
} {
  return {
    warehouse: String(query.warehouse),
    schema: text(query.schema),
    focus: text(query.focus),
    hops: Number(query.hops ?? 1),
    expand: texts(query.expand) ?? [],
    perTable: Number(query.perTable ?? 25),
    limit: Number(query.limit ?? 150),
    inferred: String(query.inferred) === 'true',
  };
}

/** The tables to find ways between. What a query may hold was validated before. */
export function readPathQuery(query: Query): {
  warehouse: string;
  from: string;
  to: string;
  limit: number;
} {
  return {
    warehouse: String(query.warehouse),
    from: String(query.from),
    to: String(query.to),
    limit: Number(query.limit ?? 5),
  };
}
