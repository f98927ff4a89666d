import type {
  MeasuredRows,
  Table,
  TableSummary,
  TermOfTable,
} from '@datamap/plugin-datamap-common';

/** What people added to a table beside its title and description. */
export interface AddedWords {
  terms: readonly TermOfTable[];
  fields: ReadonlyArray<{ title: string; value: string }>;
}

const inEnglish = new Intl.NumberFormat('en-US');

/** How many rows, and how well that is known; an unknown number is never 0. */
export function rowsInWords({ grade, method, value }: MeasuredRows): string {
  if (method === 'not-shown') {
    return 'its number of rows is not shown to you';
  }
  if (method === 'nothing-stored') {
    return 'it keeps no rows itself';
  }
  if (value === undefined || grade === 'unknown') {
    return 'its number of rows is not known';
  }
  const rows = `${inEnglish.format(value)} ${value === 1 ? 'row' : 'rows'}`;
  const manner = { exact: '', estimate: 'about ', 'lower-bound': 'at least ' };
  return `${manner[grade]}${rows}`;
}

function updatedInWords({ value, method }: Table['lastUpdated']): string {
  if (method === 'not-shown') {
    return 'when it was last updated is not shown to you';
  }
  return value === undefined
    ? 'when it was last updated is not known'
    : `last updated ${value}`;
}

/** What its owner says of relying on it; a table that goes says what to use instead. */
function trustInWords({ trust }: Pick<TableSummary, 'trust'>): string {
  const { certification, deprecation } = trust ?? {};
  if (deprecation) {
    const { goneFrom, sentence, successor } = deprecation;
    return [
      `It is being retired${
        goneFrom === undefined ? '' : ` and gone from ${goneFrom}`
      }: ${sentence}`,
      successor && `use ${successor.schema}.${successor.name} instead`,
    ]
      .filter(Boolean)
      .join('; ');
  }
  return certification
    ? `Its owner recommends it for: ${certification.sentence}${
        certification.confirmAgain ? ' (due to be confirmed again)' : ''
      }`
    : '';
}

function listed(items: string[]): string {
  return items.length <= 1
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** Which words of the glossary it and its columns are about, and what these mean. */
function termsInWords(terms: readonly TermOfTable[]): string {
  return terms
    .map(({ name, definition, column }) =>
      [
        column === undefined
          ? `It is about the term '${name}'`
          : `Its column ${column} is about the term '${name}'`,
        definition,
      ]
        .filter(Boolean)
        .join(': '),
    )
    .join('. ');
}

/** What people wrote in the fields that a portal has beside the others. */
function fieldsSaid(fields: AddedWords['fields']): string {
  return fields.map(({ title, value }) => `${title}: ${value}`).join('. ');
}

/** One line for a list of tables. */
export function lineOf(table: TableSummary): string {
  return `${table.title} (${table.schema}.${table.name}), ${rowsInWords(
    table.rows,
  )}, owned by ${table.owner}${
    table.trust?.deprecation ? ', being retired' : ''
  }${table.trust?.certification ? ', recommended by its owner' : ''}`;
}

/** What a table is, how much it holds, how it connects and whom to ask. */
export function tableInWords(
  table: Table,
  { terms, fields }: AddedWords,
): string {
  const { incoming, outgoing } = table.references;
  const { readsFrom = [] } = table;
  const sentences = [
    `${table.title} is the ${table.kind.replace(/-/g, ' ')} ${table.schema}.${
      table.name
    } in ${table.warehouseTitle ?? table.warehouse}`,
    table.oneRow && `One row is ${table.oneRow}`,
    table.description,
    fieldsSaid(fields),
    termsInWords(terms),
    trustInWords(table),
    `It has ${table.columns} columns; ${rowsInWords(
      table.rows,
    )}; ${updatedInWords(table.lastUpdated)}`,
    table.verdicts.length > 0 &&
      `What its data is: ${listed(
        table.verdicts.map(({ verdict }) => verdict.replace(/-/g, ' ')),
      )}`,
    readsFrom.length > 0 &&
      `It is put together from ${listed(
        readsFrom.map(({ schema, name }) => `${schema}.${name}`),
      )}`,
    `It references ${outgoing} and is referenced by ${incoming} tables`,
    `Its owner is ${table.owner}`,
  ];
  return sentences
    .filter(sentence => typeof sentence === 'string' && sentence !== '')
    .map(sentence => `${String(sentence).replace(/[.\s]+$/, '')}.`)
    .join('\n');
}
