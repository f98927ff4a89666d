import type { Change } from '../compare';
import { lastChanges } from './lastChanges';

const readAt = '2026-11-12T04:10:00.000Z';

const change = (
  kind: Change['kind'],
  type: Change['object']['type'] = 'column',
) =>
  ({
    kind,
    severity: 'harmless',
    reason: 'words-only',
    object: { type, name: 'any' },
  } as Change);

const of = (id: string) => ({ type: 'table' as const, id });

describe('lastChanges', () => {
  it('tells what of each table is different, once and in a fixed order', () => {
    expect(
      lastChanges(
        [
          { subject: of('a'), change: change('comment-changed') },
          { subject: of('b'), change: change('table-added', 'table') },
          { subject: of('a'), change: change('column-added') },
          { subject: of('a'), change: change('column-type-changed') },
          { subject: of('a'), change: change('key-removed', 'key') },
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
    expect(lastChanges([{ subject: of('a'), change: one }], readAt)).toEqual(
      [],
    );
  });
});
