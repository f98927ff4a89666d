import type { FullRead } from '../measuring/measureFullReads';
import type { IncrementalRead } from '../measuring/measureIncremental';
import type { WarehouseCounts } from '../warehouse/makeWarehouse';
import { count, duration, markdownTable, megabytes } from './formats';

/** One warehouse and who read it how fast. */
export interface SizeResult {
  counts: WarehouseCounts;
  reads: FullRead[];
  incremental: IncrementalRead[];
}

function cell(read: FullRead | undefined, limit: number | undefined): string {
  if (read === undefined) {
    return '–';
  }
  if (read.state !== 'done') {
    return `${read.state === 'failed' ? 'failed' : 'not installed'}: ${
      read.reason
    }`.replaceAll('|', '/');
  }
  return limit === undefined || read.id === 'limit'
    ? duration(read.milliseconds)
    : `${duration(read.milliseconds)} (${(read.milliseconds / limit).toFixed(
        2,
      )})`;
}

/** The full reads of all sizes: medians, and ratios to the limit. */
export function renderFullReads(sizes: SizeResult[]): string {
  const ids = sizes[0].reads.map(({ id, title }) => ({ id, title }));
  const rows = ids.map(({ id, title }) => [
    title,
    ...sizes.map(({ reads }) => {
      const limit = reads.find(read => read.id === 'limit');
      return cell(
        reads.find(read => read.id === id),
        limit?.state === 'done' ? limit.milliseconds : undefined,
      );
    }),
  ]);
  const head = [
    '',
    ...sizes.map(({ counts }) => `${count(counts.tables)} tables`),
  ];
  return markdownTable(head, rows);
}

/** How many times as long as ours another took. */
export function timesOurs(reads: FullRead[], id: string): number | undefined {
  const ours = reads.find(read => read.id === 'datamap');
  const other = reads.find(read => read.id === id);
  return ours?.state === 'done' && other?.state === 'done'
    ? other.milliseconds / ours.milliseconds
    : undefined;
}

/** What our read costs besides time. */
export function renderCosts(sizes: SizeResult[]): string {
  return markdownTable(
    [
      'tables',
      'columns',
      'constraints',
      'indexes',
      'peak memory above idle',
      'statements',
      'busy in the server',
      'blocks looked at',
    ],
    sizes.flatMap(({ counts, reads }) => {
      const ours = reads.find(read => read.id === 'datamap');
      return ours?.state === 'done'
        ? [
            [
              count(counts.tables),
              count(counts.columns),
              count(counts.constraints),
              count(counts.indexes),
              megabytes(ours.peakBytes),
              count(ours.statements),
              duration(ours.load.seconds * 1000),
              count(ours.load.blocks),
            ],
          ]
        : [];
    }),
  );
}

/** Whose processor time a read is: the server's, or that of whoever reads. */
export function renderProcessor(sizes: SizeResult[]): string {
  const rows = sizes.flatMap(({ counts, reads }) =>
    ['limit', 'datamap', 'datamap-columns'].flatMap(id => {
      const read = reads.find(other => other.id === id);
      const server =
        read?.state === 'done' ? read.load.processorSeconds : undefined;
      if (read?.state !== 'done' || server === undefined) {
        return [];
      }
      const total = server + read.processorSeconds;
      return [
        [
          count(counts.tables),
          read.title,
          duration(read.milliseconds),
          duration(server * 1000),
          duration(read.processorSeconds * 1000),
          `${Math.round((server / total) * 100)}%`,
        ],
      ];
    }),
  );
  return rows.length === 0
    ? ''
    : markdownTable(
        ['tables', '', 'time', 'PostgreSQL', 'the reader', 'in PostgreSQL'],
        rows,
      );
}
