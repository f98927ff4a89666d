/** The texts of the pages of a warehouse and of a schema. */
export const warehousePage = {
  tables: 'Tables',
  noTables: {
    title: 'No tables for you to see',
    body: 'Either there are none yet, or your account may not see them. The people who run this portal can tell you.',
  },
  schemaName: 'Name of the schema',
  state: {
    title: 'Reading this warehouse',
    lastRead: 'Last read by us',
    lastReadMeaning: 'Anything newer isn’t here yet.',
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
