import type { StructureFingerprint } from '@datamap/plugin-datamap-node';
import { changedRelations } from './changedRelations';
import { packHashes } from './packedHashes';

function schema(head: string, hashes: { [oid: number]: string }) {
  const rows = Object.entries(hashes).map(([oid, hash]) => ({
    oid: Number(oid),
    hash: BigInt(hash),
  }));
  return { head, relations: packHashes(rows) };
}

const since: StructureFingerprint = {
  key: 'server',
  common: '1',
  confirmedAt: '2026-01-01T00:00:00.000Z',
  schemas: {
    1: schema('a', { 11: '-9223372036854775808', 4294967295: '5' }),
    2: schema('b', { 21: '1', 22: '1', 23: '1' }),
    3: schema('c', { 31: '1' }),
  },
};

describe('changedRelations', () => {
  it('names nothing where all is as it was', () => {
    const { changed, unchanged } = changedRelations(since, {
      ...since,
      hint: 'other',
    })!;
    expect(changed).toEqual([]);
    expect(unchanged).toEqual([11, 4294967295, 21, 22, 23, 31]);
  });

  it('names what differs, is new and is gone', () => {
    const { changed, unchanged } = changedRelations(since, {
      ...since,
      schemas: {
        1: since.schemas[1],
        2: schema('b', { 21: '1', 22: '2', 24: '1' }),
        4: schema('d', { 41: '1' }),
      },
    })!;
    expect(changed).toEqual([22, 24, 41, 23, 31]);
    expect(unchanged).toEqual([11, 4294967295, 21]);
  });

  it('names all of a schema that is called or owned otherwise', () => {
    const { changed } = changedRelations(since, {
      ...since,
      schemas: { ...since.schemas, 2: { ...since.schemas[2], head: 'B' } },
    })!;
    expect(changed).toEqual([21, 22, 23]);
  });

  it('names once what moved to another schema', () => {
    const { changed } = changedRelations(since, {
      ...since,
      schemas: {
        ...since.schemas,
        2: schema('b', { 21: '1', 22: '1' }),
        3: schema('c', { 31: '1', 23: '2' }),
      },
    })!;
    expect(changed).toEqual([23]);
  });

  it.each([
    ['the first reading', undefined, since],
    ['another server', since, { ...since, key: 'other' }],
    ['other types', since, { ...since, common: '2' }],
  ])('cannot say for %s', (_case, before, now) => {
    expect(changedRelations(before, now)).toBeUndefined();
  });
});
