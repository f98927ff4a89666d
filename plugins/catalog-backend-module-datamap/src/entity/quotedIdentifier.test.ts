import { TestDatabases } from '@backstage/backend-test-utils';
import { quotedIdentifier } from '@datamap/plugin-datamap-common';
import fc from 'fast-check';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

const identifier = fc.oneof(
  fc.stringMatching(/^[a-z_][a-z0-9_$]{0,20}$/),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 63 })
    .filter(name => !name.includes('\0')),
);

describe('quotedIdentifier', () => {
  it('writes every key word and any identifier as PostgreSQL does', async () => {
    const knex = await databases.init('POSTGRES_18');
    const keywords: { rows: Array<{ word: string }> } = await knex.raw(
      'select word from pg_get_keywords()',
    );
    const names = [
      ...keywords.rows.map(({ word }) => word),
      ...fc.sample(identifier, 2000),
      'order_items',
      'Orders',
      'a"b',
      '주문',
    ];
    const quoted: { rows: Array<{ name: string; quoted: string }> } =
      await knex.raw(
        'select name, quote_ident(name) as quoted from unnest(?::text[]) name',
        [names],
      );

    expect(quoted.rows).toHaveLength(names.length);
    expect(
      quoted.rows.map(({ name }) => ({ name, quoted: quotedIdentifier(name) })),
    ).toEqual(quoted.rows);
  });
});
