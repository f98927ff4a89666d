/** What may be said of a table. */
export type TrustKind = 'certification' | 'deprecation';

/** How something that was said came to its end. */
export type TrustEnd = 'withdrawn' | 'replaced' | 'deprecated';

/** A row of `trust_statements`. */
export interface TrustRow {
  /** Grows with every statement. */
  id: string;
  table_id: string;
  kind: TrustKind;
  sentence: string;
  successor_id: string | null;
  /** A day, such as `2026-12-31`. */
  gone_from: string | null;
  due_at: Date | null;
  changed_at: Date | null;
  said_by: string | null;
  said_at: Date;
  ended_how: TrustEnd | null;
  ended_by: string | null;
  ended_at: Date | null;
}

/** Something that holds, as it is read beside a table. */
export interface StoredStatement {
  sentence: string;
  by?: string;
  at: string;
  /** When a certification is due to be confirmed again. */
  confirmBy?: string;
  /** When a run first found a breaking change after it. */
  changedAt?: string;
  goneFrom?: string;
  successorId?: string;
}

/** What holds of a table. */
export type StoredTrust = Partial<Record<TrustKind, StoredStatement>>;

/** What a query over `tables` reads beside one to know its {@link StoredTrust}. */
export interface TrustColumn {
  /** Null where nobody says anything. */
  trust: StoredTrust | null;
}

/** In SQL, what holds of a row of `tables`; a constant. */
export const TRUST_COLUMN = `
  (select jsonb_object_agg(said.kind, jsonb_strip_nulls(jsonb_build_object(
            'sentence', said.sentence, 'by', said.said_by, 'at', said.said_at,
            'confirmBy', said.due_at, 'changedAt', said.changed_at,
            'goneFrom', said.gone_from, 'successorId', said.successor_id)))
     from trust_statements as said
    where said.table_id = tables.id and said.ended_at is null) as trust`;
