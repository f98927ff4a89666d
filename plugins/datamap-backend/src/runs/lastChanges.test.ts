import type { StoredChange } from './prepareCommit';
import { lastChanges } from './lastChanges';

const readAt = '2026-11-12T04:10:00.000Z';

const change = (
  kind: StoredChange['kind'],
  type: StoredChange['object']['type'] = 'column',
) =>
  ({
    kind,
    severity: 'harmless',
    reason: 'change.any',
    object: { type, name: 'any' },
  } as StoredChange);

describe('lastChanges', () => {
  it('tells what of each table is different, once and in a fixed order', () => {
    expect(
      lastChanges(
        [
          { table_id: 'a', change: change('comment-changed') },
          { table_id: 'b', change: change('table-added', 'table') },
          { table_id: 'a', change: change('column-added') },
          { table_id: 'a', change: change('column-type-changed') },
          { table_id: 'a', change: change('key-removed', 'key') },
        ],
        readAt,
      ),
    ).toEqual([
      {
        id: 'a',
        changed_at: readAt,
        changed_parts: ['columns', 'keys', 'description'],
      },
      { id: 'b', changed_at: readAt, changed_parts: ['added'] },
    ]);
  });

  it.each([
    change('index-added', 'index'),
    change('comment-changed', 'index'),
    change('partitions-changed', 'table'),
    change('select-granted', 'table'),
    change('owner-changed', 'table'),
    change('table-removed', 'table'),
  ])('does not count $kind of a $object.type', one => {
    expect(lastChanges([{ table_id: 'a', change: one }], readAt)).toEqual([]);
  });
});
