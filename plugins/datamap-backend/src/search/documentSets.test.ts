import * as fc from 'fast-check';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { blockOf, documentsIn, isIn, setOf } from './documentSets';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({
  ids: ['POSTGRES_18', 'POSTGRES_14'],
});

describe.each(databases.eachSupportedId())('sets of documents on %s', id => {
  it('hold what was put into them, and nothing else', async () => {
    const database = await databases.init(id);
    const some = fc.uniqueArray(
      fc.oneof(
        fc.integer({ min: 0, max: 5000 }),
        fc.constantFrom(0, 1, 1022, 1023, 1024, 2047, 2048, 2_147_483_647),
      ),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(some, fc.nat(5000), async (ids, other) => {
        const { rows } = await database.raw(
          `with sets as (
             select ${blockOf('id')} as block, ${setOf('id')} as documents
               from unnest(:ids::integer[]) as id group by 1)
           select array(select found.id from sets
                         cross join lateral (${documentsIn('sets')}) as found
                         order by 1) as found,
                  exists (select from sets
                           where block = ${blockOf(':other::integer')}
                             and ${isIn(
                               ':other::integer',
                               'documents',
                             )}) as other`,
          { ids, other },
        );
        expect(rows[0]).toEqual({
          found: [...ids].sort((one, two) => one - two),
          other: ids.includes(other),
        });
      }),
      { numRuns: 100 },
    );
  });
});
