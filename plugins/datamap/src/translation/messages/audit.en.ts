/** The page that tells what was done and what was refused. */
export const audit = {
  title: 'What was done',
  lead: 'Everything that people and services changed through Datamap, and what they were refused: who, what, before and after. What is older than the portal’s configuration keeps is gone.',
  link: 'What was done',
  filter: {
    label: 'Narrow what is shown',
    event: 'What',
    outcome: 'How it ended',
    by: 'Who (reference in the catalog)',
  },
  events: {
    'access-refused': 'Tried to see or do something',
    'inferred-reference-decision': 'Decided on a suggested relationship',
    'person-erasure': 'Took a person’s name out',
    'run-cancel': 'Cancelled a reading',
    'run-start': 'Started a reading',
    'schema-purge': 'Schemas were taken out with their history',
    'search-abbreviation': 'Changed an abbreviation of the search',
    'table-note': 'Described a table or a column',
    'table-review': 'Said what an empty table is',
    'update-report': 'Reported an update',
    'warehouse-pause': 'Paused a warehouse',
    'warehouse-resume': 'Resumed a warehouse',
    'words-import': 'Imported words, or took them back',
  },
  outcomes: {
    done: 'Done',
    refused: 'Not allowed',
    failed: 'Failed',
  },
  nobody: 'Nobody asked for it, or somebody who was not signed in',
  facts: 'Details',
  more: 'Show older',
  nextFailed: 'Older entries could not be loaded. Try again.',
  empty: {
    title: 'Nothing was done yet',
    body: 'As soon as somebody describes a table, starts a reading or is refused something, it stands here.',
  },
  noMatch: {
    title: 'Nothing fits these filters',
    body: 'Take one of the filters away. A person is written as in the catalog: user:default/name.',
  },
} as const;
