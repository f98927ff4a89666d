import { makeValidator } from '@backstage/catalog-model';
import datamapModulePostgres from '@datamap/plugin-datamap-backend-module-postgres';
import type { TableSummary } from '@datamap/plugin-datamap-common';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import {
  type DatamapBackend,
  startDatamapBackend,
  succeeded,
} from '../__testUtils__/startDatamapBackend';
import { WarehouseDatabase } from '../__testUtils__/WarehouseDatabase';

jest.setTimeout(180_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

/** PostgreSQL cuts a name after so many bytes. */
const MOST_BYTES = 63;

/** By general category of Unicode: letters of every kind, marks, numbers, punctuation, symbols, separators, others. */
const categories = [
  ...['Lu', 'Ll', 'Lt', 'Lm', 'Lo', 'Mn', 'Mc', 'Me', 'Nd', 'Nl', 'No'],
  ...['Pc', 'Pd', 'Ps', 'Pe', 'Pi', 'Pf', 'Po', 'Sm', 'Sc', 'Sk', 'So'],
  ...['Zs', 'Zl', 'Zp', 'Cc', 'Cf', 'Co', 'Cn'],
];

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** All characters by category, but those that PostgreSQL has no place for: NUL, and halves of a pair. */
function charactersByCategory(): Map<string, string[]> {
  const patterns = categories.map(
    category =>
      [category, new RegExp(`^\\p{gc=${category}}$`, 'u'), []] as [
        string,
        RegExp,
        string[],
      ],
  );
  const random = randomOf(7);
  for (let point = 1; point <= 0x10ffff; point++) {
    // Every one of the first plane's beginning, and a sample of all the others.
    const isHalf = point >= 0xd800 && point <= 0xdfff;
    if (!isHalf && (point < 0x3000 || random() < 0.02)) {
      const character = String.fromCodePoint(point);
      patterns
        .find(([, pattern]) => pattern.test(character))?.[2]
        .push(character);
    }
  }
  return new Map(patterns.map(([category, , found]) => [category, found]));
}

function randomNames(count: number): string[] {
  const random = randomOf(1);
  const characters = charactersByCategory();
  const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)];
  const names = new Set<string>();
  while (names.size < count) {
    // Each category in turn, so that all of them are there.
    let name = pick(
      characters.get(categories[names.size % categories.length])!,
    );
    const length = Math.floor(random() ** 2 * 20);
    for (let i = 0; i < length; i++) {
      const longer = name + pick(characters.get(pick(categories))!);
      if (Buffer.byteLength(longer) > MOST_BYTES) {
        break;
      }
      name = longer;
    }
    names.add(name);
  }
  return [...names];
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

describe('1,000 tables with names of every kind of character', () => {
  const names = randomNames(1000);
  const schemas = names.slice(0, 10);
  const expected = names.map((name, i) => ({ schema: schemas[i % 10], name }));
  let warehouse: WarehouseDatabase;
  let api: DatamapBackend;
  let listed: TableSummary[];

  beforeAll(async () => {
    warehouse = await WarehouseDatabase.create(18);
    for (const schema of schemas) {
      await warehouse.run(`create schema ${quoted(schema)}`);
      await warehouse.run(`grant usage on schema ${quoted(schema)} to :reader`);
    }
    for (let from = 0; from < expected.length; from += 100) {
      await warehouse.run(
        expected
          .slice(from, from + 100)
          .map(
            ({ schema, name }) =>
              `create table ${quoted(schema)}.${quoted(name)} (${quoted(
                name,
              )} int primary key);`,
          )
          .join('\n'),
      );
    }
    api = await startDatamapBackend({
      database: await databases.init('POSTGRES_18'),
      features: [datamapModulePostgres],
      datamap: { warehouses: { main: warehouse.config } },
    });
    await succeeded(api.settled('main'));
    listed = [];
    let cursor: string | undefined;
    do {
      const { body } = await api.get(
        `/tables?warehouse=main&limit=500${
          cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''
        }`,
      );
      listed.push(...body.items);
      cursor = body.pageInfo.nextCursor;
    } while (cursor);
  });

  afterAll(async () => {
    await api?.stop();
    await warehouse?.drop();
  });

  it('has every category of Unicode among them', () => {
    const all = names.join('');
    for (const category of categories) {
      expect(all).toMatch(new RegExp(`\\p{gc=${category}}`, 'u'));
    }
  });

  it('come through unchanged, none lost and none twice', () => {
    const key = ({ schema, name }: { schema: string; name: string }) =>
      JSON.stringify([schema, name]);
    expect(listed.map(key).sort()).toEqual(expected.map(key).sort());
  });

  it('have entity names that the catalog takes, each its own whatever the case', () => {
    const validator = makeValidator();
    const entityNames = listed.map(({ entityName }) => entityName);
    expect(
      entityNames.filter(name => !validator.isValidEntityName(name)),
    ).toEqual([]);
    expect(
      new Set(entityNames.map(name => name.toLocaleLowerCase('en-US'))).size,
    ).toBe(1000);
  });

  it('are found again by their entity names, with their columns', async () => {
    for (const { entityName, schema, name } of listed.filter(
      (_, i) => i % 5 === 0,
    )) {
      const address = `/tables/main/${encodeURIComponent(entityName)}`;
      expect((await api.get(address)).body).toMatchObject({ schema, name });
      const { body } = await api.get(`${address}/columns`);
      expect(body.items).toMatchObject([{ name }]);
    }
  });

  it('are the same tables when they are read again', async () => {
    expect(await api.run('main')).toMatchObject({
      state: 'succeeded',
      result: { added: 0, removed: 0, renamed: 0, modified: 0 },
    });
  });
});
