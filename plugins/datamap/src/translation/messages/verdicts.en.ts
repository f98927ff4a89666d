/**
 * What the facts say about a table: the first sentence stands on the chip, the
 * rest follows on focus and on the page.
 */
export const verdicts = {
  health: {
    label: 'State',
    'has-data': { name: 'Has data', rest: 'Some rows are known to be here.' },
    stale: {
      name: 'Possibly out of date',
      rest: 'Some rows are known to be here, but nothing new has come for longer than usual.',
    },
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
  stale: {
    first: 'Possibly out of date.',
    rest: 'Usually updated again after about {{interval}}, but when we looked on {{looked}} we saw nothing since {{since}} ({{silence}}). The job may be late, or the table retired; its owner knows.',
    restExpected:
      'It should be updated again within {{interval}}, but when we looked on {{looked}} we saw nothing since {{since}} ({{silence}}). The job may be late, or the table retired; its owner knows.',
    restNothingSeen:
      'It should be updated again within {{interval}}, but from {{since}}, when we began to watch, to {{looked}} ({{silence}}) nothing was written here. The job may be late, or the table retired; its owner knows.',
  },
  'growing-fast': {
    name: 'Growing fast',
    first: 'Growing fast.',
    rest: 'It had about {{before}} rows on {{from}} and about {{after}} on {{to}}. If this goes on, searching it takes longer and space runs short sooner: whoever runs the database should know.',
    restBySize:
      'It took up {{before}} on {{from}} and {{after}} on {{to}}. If this goes on, space runs short sooner: whoever runs the database should know.',
  },
  'never-read': {
    name: 'Not read by anybody',
    first: 'Nobody seems to read it.',
    rest: 'The database counted no reading from {{from}}, when we began to watch, to {{to}} ({{period}}). Readings of a copy of the database don’t show here. Ask the owner before you call it unused.',
  },
  bloated: {
    name: 'Many leftovers',
    first: 'Holds many leftovers.',
    rest: 'About {{share}} of what it stores are leftovers of deleted or changed rows, by the database’s own tally on {{moment}}; roughly {{size}}. Searching takes longer because of them. The database clears them away by itself as a rule; if this stays, tell whoever runs it.',
  },
  'no-primary-key': {
    name: 'No primary key',
    first: 'No key tells its rows apart.',
    rest: 'It has no primary key, a value that every row has and no other row has too. So one entry may be here twice: keep that in mind when you count. The owner can add a key.',
    restWithUnique:
      'It has no primary key, a value that every row has and no other row has too. This comes close, though it may be blank: {{keys}}. The owner can turn it into a key.',
  },
  'not-described': {
    name: 'Not described',
    first: 'Nobody has described it yet.',
    rest: 'There is no word on what one row is and what it is for; columns with a description: {{described}} of {{columns}}. If you own it, add a comment to the table in the database: it shows here after the next reading.',
    restWithoutFigures:
      'There is no word on what one row is and what it is for. If you own it, add a comment to the table in the database: it shows here after the next reading.',
  },
  'probable-copy': {
    name: 'Probably a copy',
    first: 'Probably a copy of another table.',
    rest: 'Its name and its columns look like those of {{original}} ({{alike}} of {{columns}} columns are the same). That is our guess. Use the original, unless the owner says otherwise.',
    restWithoutOriginal:
      'Its name and its columns look like those of another table. That is our guess. Ask the owner which of the two to use.',
  },
} as const;
