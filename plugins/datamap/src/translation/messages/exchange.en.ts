/** The page on which words go out as a file and come back. */
export const exchange = {
  link: 'Descriptions as a file',
  title: 'Descriptions as a file',
  lead: 'Take what is said about tables and columns into a spreadsheet, edit it there, and bring it back. You see what would change before anything is written, and can undo it as one.',
  export: {
    title: 'Export',
    lead: 'A line for each table and each column that you may see, with what the database says beside it.',
    xlsx: 'Excel file',
    csv: 'CSV file',
    sql: 'SQL comments',
    sqlHint:
      'SQL comments are for a migration: statements that write titles and descriptions into the database. We don’t run them.',
    describable: 'Only tables that I may describe',
    encoding: 'Characters of the CSV',
    encodings: {
      'utf-8-bom': 'UTF-8 (Excel)',
      'utf-8': 'UTF-8 without mark',
      cp949: 'CP949 (older Korean programs)',
    },
    making: 'Making the file…',
    made: 'The file is in your downloads.',
    failed:
      'The file could not be made. If there is a lot to export, choose a subject or take a CSV; CP949 lacks some characters, so try UTF-8.',
  },
  upload: {
    title: 'Import',
    lead: 'An .xlsx (its first sheet) or a CSV with a line of headings, up to 10 MB and 50,000 lines. An empty cell leaves what is there; write {{mark}} to empty it.',
    mark: '(empty)',
    choose: 'Choose a file',
    reading: 'Reading the file and comparing…',
    forbidden:
      'Importing is for those who may describe tables, such as their owners. You can export and send the file to them.',
  },
  refused: {
    title: 'This file was not taken',
    other:
      'Something went wrong while the file was read. Please try again; if it stays so, tell the portal’s team.',
    'other-kind':
      'It is neither an .xlsx nor a .csv. Save it in your spreadsheet as one of them.',
    empty: 'It is empty. Choose a file with headings and lines below them.',
    unreadable:
      'It is no .xlsx that can be read. Open it in your spreadsheet and save it again as .xlsx or as CSV.',
    'old-xls':
      'It is an old .xls or has a password. Save it as .xlsx without a password.',
    'no-text': 'It is no text. Save it as .xlsx or as CSV (UTF-8).',
    encoding:
      'Its characters are neither UTF-8 nor CP949. Save it as .xlsx or as CSV (UTF-8).',
    quote:
      'It has a quotation mark that is never closed. Save it as CSV again, or as .xlsx.',
    'no-headings':
      'Its first line is empty. Write there what each column is, such as “Table” and “Description”.',
    'no-lines':
      'It has nothing below the headings. Write a line for each table or column.',
    'too-large': 'It is larger than 10 MB. Split it, by schema for example.',
    'too-many-lines':
      'It has more than 50,000 lines. Split it, by schema for example.',
    'too-many-columns':
      'It has more than 200 columns. Leave those that say which table and what about it.',
    'too-much-text':
      'It holds more text than one import takes. Split it, by schema for example.',
  },
  mapping: {
    title: 'What the columns of the file are',
    lead: 'We recognised what we could. Say which column names the tables, and change what is wrong.',
    column: 'Column of the file',
    examples: 'First lines',
    means: 'Is',
    meansOf: 'What “{{heading}}” is',
    unnamed: 'column {{number}}',
    unused: 'not used',
    again: 'Compare with these columns',
    noTable: 'Choose which column names the tables.',
    twice: 'Two columns are said to be the same. Leave one of them.',
    failed: 'This did not work. Please try again.',
  },
  field: {
    warehouse: 'Warehouse',
    schema: 'Schema',
    table: 'Table',
    column: 'Column',
    title: 'Title',
    description: 'Description',
    oneRow: 'One row is',
    periodColumn: 'Period column',
    tags: 'Tags',
    contact: 'Contact',
    rhythm: 'Updated how often',
    values: 'Meanings of values',
    links: 'Links',
    version: 'Version',
  },
  current: {
    state: {
      uploaded: 'The columns are still to be said',
      checked: 'Nothing is written yet',
      applying: 'Partly written',
      applied: 'Written',
      undoing: 'Partly undone',
      undone: 'Undone',
    },
    apply_one: 'Write {{figure}} line',
    apply_other: 'Write {{figure}} lines',
    goOn_one: 'Go on: {{figure}} line left',
    goOn_other: 'Go on: {{figure}} lines left',
    nothing:
      'There is nothing to write: every line says what is there already, or cannot be taken.',
    writing_one: 'Writing… {{figure}} line left',
    writing_other: 'Writing… {{figure}} lines left',
    undoing_one: 'Undoing… {{figure}} line left',
    undoing_other: 'Undoing… {{figure}} lines left',
    undo: 'Undo this import',
    failed:
      'It stopped before its end. What is written stays written; go on, or undo it.',
    done_one: '{{figure}} line is written.',
    done_other: '{{figure}} lines are written.',
    undone_one: '{{figure}} line is as it was before.',
    undone_other: '{{figure}} lines are as they were before.',
    kept_one:
      '{{figure}} line stays, since somebody wrote there after the import.',
    kept_other:
      '{{figure}} lines stay, since somebody wrote there after the import.',
  },
  confirm: {
    title: 'Undo this import?',
    body_one:
      '{{figure}} line goes back to what it said before. What somebody wrote since stays. The history keeps both.',
    body_other:
      '{{figure}} lines go back to what they said before. What somebody wrote since stays. The history keeps both.',
    yes: 'Undo it',
    no: 'Leave it',
  },
  lines: {
    title: 'Line by line',
    filter: 'What becomes of a line',
    line: 'Line',
    what: 'Table or column',
    outcome: 'What becomes of it',
    details: 'Details',
    more: 'Show more lines',
    none: 'No line is like that.',
    noName: 'no table named',
    openTable: 'Open {{table}}',
    fields: 'Changes: {{fields}}',
  },
  outcome: {
    new: 'new',
    changed: 'changed',
    same: 'the same already',
    'not-found': 'not found',
    'not-permitted': 'not yours to describe',
    conflict: 'somebody else wrote',
    invalid: 'cannot be taken',
    written: 'written',
    undone: 'undone',
    kept: 'kept as it is',
  },
  problem: {
    'no-table-named': 'It names no table. Write its name.',
    'no-such-table':
      'There is no such table, or you may not see it. Write schema and table as an export has them.',
    'several-tables':
      'Several tables are called that. Write the schema, and the warehouse if need be.',
    'no-such-column':
      'The table has no such column. Write its name as an export has it.',
    'not-permitted': 'You may not describe this table. Ask its owner.',
    'line-twice': 'Line {{otherLine}} is about the same. Leave one of them.',
    'not-of-a-table':
      '“{{field}}” is for columns, and this line is about a table. Empty the cell.',
    'not-of-a-column':
      '“{{field}}” is for tables, and this line is about a column. Empty the cell.',
    'too-long':
      '“{{field}}” has {{length}} characters. Shorten it to {{most}}.',
    'too-many': '“{{field}}” has {{length}} entries. Leave at most {{most}}.',
    'no-contact':
      '“{{field}}” is no user or group of the portal. Write it like group:default/data-team.',
    'no-period-column':
      '“{{field}}” names no column of dates of this table: {{message}}',
    'no-rhythm': '“{{field}}” cannot be read. Write it like “daily by 07:00”.',
    'no-values':
      '“{{field}}” cannot be read. Write a line for each, such as “1 = Open”.',
    'no-links':
      '“{{field}}” cannot be read. Write a line for each, such as “Report | https://bi.example.com”.',
    'no-version':
      '“{{field}}” is no number. Leave it as the export had it, or empty it.',
    'not-valid': 'A cell cannot be taken: {{message}}',
    'written-meanwhile':
      'Somebody else wrote here since. Export again and compare.',
  },
  list: {
    title: 'Your imports',
    file: 'File',
    state: 'State',
    who: 'By',
    when: 'When',
    lines: 'Lines',
    empty: 'You have imported nothing yet.',
    more: 'Show older imports',
    open: 'Open {{file}}',
    close: 'Close this import',
    erased: 'a person whose name was erased',
  },
} as const;
