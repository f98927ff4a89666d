import type { FeedItem } from '@datamap/plugin-datamap-common';
import { tableItem } from '../__fixtures__/feedItems';
import { foldFeedItems } from './foldFeedItems';

function upsert(name: string, revision: number): FeedItem {
  return { ...tableItem(name), revision };
}

function remove(name: string, revision: number): FeedItem {
  const { entity, ...item } = upsert(name, revision);
  return { ...item, operation: 'remove' };
}

function folded(...items: FeedItem[]) {
  const { upserts, removals } = foldFeedItems(items);
  const short = (refs: Iterable<string>) =>
    [...refs].map(ref => ref.replace('resource:main/ecommerce.', ''));
  return { upserts: short(upserts.keys()), removals: short(removals) };
}

describe('foldFeedItems', () => {
  it('separates what is there from what is no more', () => {
    expect(folded(upsert('a', 1), remove('b', 2), upsert('c', 3))).toEqual({
      upserts: ['a', 'c'],
      removals: ['b'],
    });
  });

  it('lets the highest revision of a name decide, in whatever order they come', () => {
    expect(folded(remove('a', 1), upsert('a', 2)).upserts).toEqual(['a']);
    expect(folded(upsert('a', 2), remove('a', 1)).upserts).toEqual(['a']);
    expect(folded(upsert('a', 1), remove('a', 2)).removals).toEqual(['a']);
  });

  it('keeps a name that another table took in the same revision', () => {
    const swapped = [
      remove('a', 7),
      upsert('b', 7),
      remove('b', 7),
      upsert('a', 7),
    ];
    expect(folded(...swapped)).toEqual({ upserts: ['a', 'b'], removals: [] });
  });
});
