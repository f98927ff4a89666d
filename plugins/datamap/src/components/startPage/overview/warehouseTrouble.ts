import { FailureCode, Warehouse } from '@datamap/plugin-datamap-common';

/** What the reader has to know about a warehouse before she trusts the page. */
export interface WarehouseTrouble {
  kind: 'failing' | 'late' | 'kept' | 'never-read';
  tone: 'info' | 'warning' | 'error';
  code?: FailureCode;
  lastReadAt?: string;
  nextTryAt?: string;
}

/**
 * The one thing to say about a warehouse, the most pressing first: it cannot be
 * read; it was not read for two runs; a reading looked wrong and was set aside;
 * it has not been read yet. Undefined where all is well.
 */
export function warehouseTrouble({
  connection,
  freshness,
  lastRun,
}: Warehouse): WarehouseTrouble | undefined {
  const { lastReadAt, nextRunAt, state } = freshness;
  const nextTryAt = connection.nextTryAt ?? nextRunAt;
  if (connection.state === 'failing') {
    return {
      kind: 'failing',
      tone: 'error',
      code: connection.code,
      lastReadAt,
      nextTryAt,
    };
  }
  const setAside = lastRun?.state === 'kept' || lastRun?.state === 'failed';
  const code = setAside ? lastRun.reason?.code : undefined;
  if (state === 'late') {
    return { kind: 'late', tone: 'warning', code, lastReadAt, nextTryAt };
  }
  if (lastRun?.state === 'kept') {
    return { kind: 'kept', tone: 'warning', code, lastReadAt, nextTryAt };
  }
  if (state === 'never-read') {
    return code
      ? { kind: 'failing', tone: 'error', code, nextTryAt }
      : { kind: 'never-read', tone: 'info' };
  }
  return undefined;
}
