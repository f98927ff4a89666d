/** The texts of the pages of a warehouse and of a schema. */
export const warehousePage = {
  schemas: {
    title: 'Subject areas',
    lead: 'Related tables are kept together in a schema, much like files in a folder.',
    none: 'No subject area can be seen here. Either there is none, or you may not see any.',
    tables_one: 'One table',
    tables_other: '{{count, number}} tables',
    more: 'Show more',
  },
  tables: {
    title: 'Tables',
  },
  totals: {
    tables: 'Tables',
    schemas: 'Subject areas',
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
  warnings: 'Notes about our access',
  noDescription: {
    warehouse: 'Nobody has described this warehouse yet.',
    schema:
      'Nobody has described this subject area yet. A comment on the schema in the database shows up here.',
  },
} as const;
