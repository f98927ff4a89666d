/** The texts of the pages of a warehouse and of a schema. */
export const warehousePage = {
  schemas: {
    title: 'Schemas',
    lead: 'A schema is a group of tables, like a folder.',
    none: 'No schema can be seen here. Either there is none, or you may not see any.',
    tables_one: 'One table',
    tables_other: '{{count, number}} tables',
    more: 'Show more schemas',
    failed: 'The schemas couldn’t be loaded.',
  },
  tables: {
    title: 'Tables',
  },
  totals: {
    tables: 'Tables',
    schemas: 'Schemas',
    rows: 'Rows in all',
    size: 'Storage in all',
    needsReview: 'To look at',
    needsReviewText_one:
      'One table is empty or not measured, and nobody has said why.',
    needsReviewText_other:
      '{{count, number}} tables are empty or not measured, and nobody has said why.',
    rowsUnknownFor_one:
      'One table isn’t in this sum: nobody knows its number of rows.',
    rowsUnknownFor_other:
      '{{count, number}} tables aren’t in this sum: nobody knows their number of rows.',
  },
  state: {
    title: 'Reading this warehouse',
    server: 'What it runs on',
    serverText: 'PostgreSQL {{version}}, database {{database}}',
    standby:
      'A copy that follows the main server, so activity figures are missing.',
    access: 'What Datamap may read',
    accessLevel: {
      '1': 'The structure only: names, types, comments, keys, estimates. No rows at all.',
      '2': 'The structure, and the record that loading jobs keep. No other rows.',
      '3': 'The structure, the loading jobs’ record, and the rows of chosen tables.',
    },
  },
  warning: {
    title: 'Worth knowing',
    'role-can-write': {
      text: 'Datamap’s account could change data in this warehouse. It never does, but it shouldn’t be able to.',
      todo: 'Ask whoever runs the database to take away its write rights.',
    },
    'role-is-superuser': {
      text: 'Datamap’s account may do anything in this database. It only reads, but it shouldn’t be able to do more.',
      todo: 'Ask whoever runs the database for an account that can only read.',
    },
    'schemas-without-usage': {
      text_one:
        'One schema stays hidden, because Datamap may not use it: {{names}}',
      text_other:
        '{{count, number}} schemas stay hidden, because Datamap may not use them: {{names}}',
      todo: 'If it should be shown, ask whoever runs the database to grant USAGE on it.',
    },
    'update-log-not-readable': {
      text: 'Datamap may not read the record that loading jobs keep, so it knows less about how fresh the data is.',
      todo: 'Ask whoever runs the database to grant SELECT on that one table.',
    },
    'statistics-on-standby': {
      text: 'This server is a copy of another. It doesn’t keep the activity figures of the main server.',
      todo: 'Let Datamap read the main server to have them.',
    },
    'sizes-partly-unknown': {
      text_one:
        'The size of one table couldn’t be read, so the total is smaller than the truth.',
      text_other:
        'The sizes of {{count, number}} tables couldn’t be read, so the total is smaller than the truth.',
      todo: 'Usually a job was changing them at that moment. The next reading tries again.',
    },
    'row-security-hides-statistics': {
      text_one:
        'One table shows each reader only some rows, so the database keeps its statistics from Datamap.',
      text_other:
        '{{count, number}} tables show each reader only some rows, so the database keeps their statistics from Datamap.',
      todo: 'Nothing, unless you need them; then ask the tables’ owner.',
    },
  },
  notHere: {
    warehouse: 'This warehouse isn’t here for you',
    schema: 'This schema isn’t here for you',
    text: 'It may have been removed or renamed, or you may not be allowed to see it. If you think you should, ask the people who run this portal.',
  },
  failed: {
    warehouse: 'We couldn’t load this warehouse',
    schema: 'We couldn’t load this schema',
  },
  noDescription: {
    warehouse: 'Nobody has described this warehouse yet.',
    schema:
      'Nobody has described this schema yet. A comment on it in the database shows up here.',
  },
} as const;
