/** Tables among the results of the portal's search. */
export const search = {
  type: 'Tables',
  inColumns: 'Found in its columns: {{columns}}',
  inColumnsAndMore_one: 'Found in its columns: {{columns}} and {{figure}} more',
  inColumnsAndMore_other:
    'Found in its columns: {{columns}} and {{figure}} more',
  rowsHow: {
    exact: 'Counted at the last reading, rounded.',
    estimate:
      'The database’s estimate at the last reading, rounded. The true number may differ.',
    'lower-bound':
      'At least so many at the last reading. We stopped counting there to spare the database.',
    unknown:
      'We can’t say here how many rows it shows. That doesn’t mean it is empty.',
  },
  updated: 'Last updated: {{day}}',
  updatedHow:
    'The day, as far as Datamap could tell at the last reading. The table’s page says how it is known.',
  updatedUnknown: 'Last updated: not known',
  updatedUnknownHow:
    'We can’t tell yet. The database doesn’t keep this date and no loading job has recorded it.',
  term: { what: 'Term of the glossary' },
  nothing: {
    title: 'Find data',
    body: 'There are no tables to find yet.',
  },
} as const;
