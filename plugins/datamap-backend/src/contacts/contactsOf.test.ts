import { contactsOf } from './contactsOf';

const owner = 'group:default/commerce';
const schemaOwner = 'group:default/shop';
const dataTeam = 'group:default/data-team';

describe('contactsOf', () => {
  it.each([
    [
      { owner, schemaOwner, dataTeam },
      ['table-owner', 'schema-owner', 'data-team'],
    ],
    [{ owner, schemaOwner: owner, dataTeam }, ['table-owner', 'data-team']],
    [{ owner: dataTeam, schemaOwner: dataTeam, dataTeam }, ['table-owner']],
    [
      { owner: 'group:default/unowned', schemaOwner, dataTeam },
      ['schema-owner', 'data-team'],
    ],
    [
      {
        owner: 'group:default/unowned',
        schemaOwner: 'group:default/unowned',
        dataTeam: undefined,
      },
      [],
    ],
    [{ owner, schemaOwner: undefined, dataTeam: undefined }, ['table-owner']],
  ])('names of %j: %j', (known, roles) => {
    expect(contactsOf(known).map(({ role }) => role)).toEqual(roles);
  });
});
