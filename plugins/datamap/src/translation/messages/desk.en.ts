/** The owner's desk: one table or column to describe after the other. */
export const desk = {
  title: 'Describe my tables',
  lead: 'What is yours and lacks words, the most used first. No mouse needed: each thing has a key, and the next one follows by itself.',
  link: 'Describe my tables ({{share}} described)',
  progress: {
    share: '{{share}} of what people look at is described',
    tables_one: '{{described}} of {{count, number}} table,',
    tables_other: '{{described}} of {{count, number}} tables,',
    columns_one: '{{described}} of {{count, number}} column.',
    columns_other: '{{described}} of {{count, number}} columns.',
    written_one: 'One was described just now.',
    written_other: '{{count, number}} were described just now.',
  },
  table: 'What is the table {{table}}?',
  column: 'What stands in “{{column}}”?',
  inTable: 'in',
  tableName: 'Name:',
  references_one: 'One table leads to it',
  references_other: '{{count, number}} tables lead to it',
  scans_one: 'read once',
  scans_other: 'read {{count, number}} times',
  suggestion: {
    title: 'Columns of the same name say',
    portal_one: 'Written for {{tables}}',
    portal_other:
      'Written for {{count, number}} columns, such as in {{tables}}',
    source_one: 'The database says so of {{tables}}',
    source_other:
      'The database says so of {{count, number}} columns, such as in {{tables}}',
  },
  descriptionHint:
    'Enter saves and goes on, Shift + Enter begins a new line, Esc leads out to the keys.',
  save: 'Save and go on',
  acceptAll_one: 'Accept for this one',
  acceptAll_other: 'Accept for all {{count, number}} of this name',
  edit: 'Change it first',
  later: 'Later',
  doNotKnow: 'I don’t know',
  asked: 'Ask somebody',
  undo: 'Undo the last',
  keys: 'The letters work while no text is being typed: press Esc to leave a field, E to come back.',
  saved_one: 'Saved.',
  saved_other: 'Saved for {{count, number}} columns.',
  question: {
    table:
      'Do you know what the table “{{table}}” ({{name}}) is about? {{address}}',
    column:
      'Do you know what stands in “{{column}}” of “{{table}}” ({{name}})? {{address}}',
    copied:
      'Put aside. A question with its address is copied: paste it where you talk to each other.',
  },
  putAside: 'Put aside. It is under “What I put aside”.',
  overtaken: {
    title: 'Somebody else has just written here',
    body: 'Nothing was overwritten: their words stand.',
  },
  showSkipped: 'What I put aside',
  showOpen: 'Back to what lacks words',
  allDone: {
    title: 'All done',
    body: 'Everything that is yours has words. New tables and columns appear here by themselves.',
  },
  noneSkipped: {
    title: 'Nothing is put aside',
    body: 'What you put aside on your desk waits here.',
  },
  notOwner: {
    title: 'No table of yours to describe',
    body: 'Here you describe tables that you or a team of yours owns. Is one missing? Open its page and choose “Take this over”.',
  },
} as const;
