/**
 * What the facts say about a table: the first sentence stands on the chip, the
 * rest follows on focus and on the page.
 */
export const verdicts = {
  health: {
    label: 'State',
    'has-data': { name: 'Has data', rest: 'Some rows are known to be here.' },
    empty: { name: 'Empty', rest: 'No rows are here.' },
    unknown: {
      name: 'Not known yet',
      rest: 'Nobody can say yet whether there is data. That doesn’t mean it is empty.',
    },
    derived: {
      name: 'From other tables',
      rest: 'It keeps no rows itself, and that’s normal: what you see comes from elsewhere.',
    },
  },
  'provably-empty': {
    first: 'No rows.',
    rest: 'Nothing at all was stored here when we looked on {{moment}}. It may be new, waiting for data, or no longer used.',
  },
  'probably-empty': {
    first: 'Probably no rows.',
    rest: 'The database’s own tally stood at zero on {{moment}}, but space is still in use, so we can’t be certain. It may have been cleared, or be waiting for data.',
  },
  emptied: {
    first: 'It had rows, and now has none.',
    rest: 'It had about {{rows}} rows on {{before}} and none on {{after}}. Some jobs clear a table just before refilling it; if it stays empty, ask the owner.',
    restWithoutFigures:
      'There was data here, and none on {{after}}. Some jobs clear a table just before refilling it; if it stays empty, ask the owner.',
  },
  'never-measured': {
    first: 'Not counted yet, which doesn’t mean empty.',
    rest: 'The database has no figure for this table so far. It gets one when the database next does its housekeeping there.',
  },
  'statistics-lost': {
    first: 'We’ve lost count for now.',
    rest: 'The database’s tally started over on {{moment}}, for example after a crash. That doesn’t mean data was lost.',
  },
  'not-populated': {
    first: 'Waiting to be filled.',
    rest: 'It keeps the saved result of a query, and right now there is none. It can’t be read until it is refreshed.',
  },
  'nothing-of-its-own': {
    first: 'Keeps no rows itself, and that’s normal.',
    rest: 'What you see comes from: {{sources}}.',
    restWithoutSources:
      'What you see is put together from other tables each time.',
  },
  'stored-elsewhere': {
    first: 'The data lives in another database.',
    rest: 'We show where ({{server}}), but don’t count there. Its owner can tell you how much there is.',
    restWithoutServer:
      'We show where, but don’t count there. Its owner can tell you how much there is.',
  },
  'not-permitted': {
    first: 'We can’t check this one.',
    rest: 'Datamap isn’t allowed to read its rows. Please don’t take that as empty; {{owner}} can tell you more.',
    restWithoutOwner:
      'Datamap isn’t allowed to read its rows. Please don’t take that as empty.',
  },
} as const;
