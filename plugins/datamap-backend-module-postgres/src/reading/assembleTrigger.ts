import type { TriggerSnapshot } from '@datamap/plugin-datamap-node';
import type { TriggerRow } from '../sql/triggers';
import { attnums } from './attnums';

/** Bits of `pg_trigger.tgtype` (src/include/catalog/pg_trigger.h). */
const ROW = 1;
const BEFORE = 2;
const INSTEAD_OF = 64;
const EVENTS: Array<[number, TriggerSnapshot['events'][number]]> = [
  [4, 'insert'],
  [16, 'update'],
  [8, 'delete'],
  [32, 'truncate'],
];

/** `pg_trigger.tgenabled` */
const ENABLED: Record<string, TriggerSnapshot['enabled']> = {
  O: 'origin',
  R: 'replica',
  A: 'always',
  D: 'disabled',
};

/** A trigger. */
export function assembleTrigger(row: TriggerRow): TriggerSnapshot {
  const has = (bit: number) => Math.floor(row.type / bit) % 2 === 1;
  return {
    oid: row.oid,
    name: row.name,
    ...(row.comment !== null && { comment: row.comment }),
    timing: timing(has),
    events: EVENTS.flatMap(([bit, event]) => (has(bit) ? event : [])),
    level: has(ROW) ? 'row' : 'statement',
    enabled: ENABLED[row.enabled],
    columns: attnums(row.columns),
    conditional: row.conditional,
    constraint: row.is_constraint,
    ...(row.function_schema !== null &&
      row.function_name !== null && {
        function: { schema: row.function_schema, name: row.function_name },
      }),
  };
}

function timing(has: (bit: number) => boolean): TriggerSnapshot['timing'] {
  if (has(INSTEAD_OF)) {
    return 'instead-of';
  }
  return has(BEFORE) ? 'before' : 'after';
}
