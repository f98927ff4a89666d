import {
  type ActionServices,
  TABLE_INPUT,
  TELLS,
  visibilityOf,
} from './ActionServices';
import { fieldsInWords } from '../notes/fields/fieldsInWords';
import { namedTable } from './namedTable';
import { lineOf, tableInWords } from './tableInWords';

/** Adds the actions that find tables and say what they are. */
export function addTableActions(services: ActionServices): void {
  const {
    dataTeam,
    notes,
    registry,
    search,
    tableDetails,
    termLinks,
    warehouses,
  } = services;
  const titles = new Map(warehouses.map(({ id, title }) => [id, title]));

  registry.register({
    name: 'find-tables',
    title: 'Find tables',
    description:
      'Finds tables of the data warehouse, the most telling first, by words of theirs and of their columns in any language that they are described in, also by abbreviations, parts and misspelt words. Asks back where several fit: pass the question on instead of guessing.',
    attributes: TELLS,
    schema: {
      input: z =>
        z.object({
          words: z
            .string()
            .min(1)
            .max(200)
            .describe('Words that must all occur'),
          limit: z.number().int().min(1).max(50).default(10),
        }),
      output: z =>
        z.object({
          text: z.string().describe('What was found, in words'),
          question: z
            .string()
            .optional()
            .describe('What to ask the person, where several tables fit'),
          totalItems: z.number(),
          tables: z.array(
            z.object({
              entityRef: z.string(),
              name: z.string().describe('As `schema.table`'),
              title: z.string(),
              description: z.string().optional(),
              owner: z.string(),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const found = await search.store.search(
        {
          visibility: await visibilityOf(services, credentials),
          q: input.words,
          filter: {},
          limit: input.limit,
          offset: 0,
        },
        await search.abbreviations.read(),
      );
      const items = found.items.map(({ table }) => table);
      const { totalItems } = found;
      const least = found.totalGrade === 'lower-bound' ? 'At least ' : '';
      const left = totalItems - items.length;
      return {
        output: {
          text:
            items.length === 0
              ? `No table that you may see has all of the words '${input.words}'.`
              : [
                  ...items.map(lineOf),
                  ...(left > 0 ? [`and ${left} more`] : []),
                ].join('\n'),
          ...(totalItems > 1 && {
            question: `${least}${totalItems} tables fit '${input.words}'. Which one is meant?`,
          }),
          totalItems,
          tables: items.map(item => ({
            entityRef: item.entityRef,
            name: `${item.schema}.${item.name}`,
            title: item.title,
            description: item.description,
            owner: item.owner,
          })),
        },
      };
    },
  });

  registry.register({
    name: 'describe-table',
    title: 'Describe a table',
    description:
      'Says in words what a table of the data warehouse is, which terms of the glossary it is about, what else people wrote about it, how much it holds, how fresh and how well that is known, how it connects, and whom to ask about it.',
    attributes: TELLS,
    schema: {
      input: z => z.object({ table: z.string().describe(TABLE_INPUT) }),
      output: z =>
        z.object({
          text: z.string().describe('The table in words'),
          entityRef: z.string(),
          owner: z.string(),
          contacts: z
            .array(z.object({ role: z.string(), entityRef: z.string() }))
            .describe('Whom to ask, the nearest first'),
        }),
    },
    action: async ({ input, credentials }) => {
      const visibility = await visibilityOf(services, credentials);
      const row = await namedTable(services, visibility, input.table);
      const table = await tableDetails.table(row, {
        visibility,
        warehouseTitle: titles.get(row.warehouse) ?? row.warehouse,
        mayReview: false,
        dataTeam,
      });
      const { fields, table: note } = await notes.of(row);
      return {
        output: {
          text: tableInWords(table, {
            terms: await termLinks.of(row),
            fields: fieldsInWords(note, fields),
          }),
          entityRef: table.entityRef,
          owner: table.owner,
          contacts: table.contacts ?? [],
        },
      };
    },
  });

  registry.register({
    name: 'list-columns',
    title: 'List the columns of a table',
    description:
      'Lists the columns of a table of the data warehouse with what they mean, their types and what they reference.',
    attributes: TELLS,
    schema: {
      input: z => z.object({ table: z.string().describe(TABLE_INPUT) }),
      output: z =>
        z.object({
          columns: z.array(
            z.object({
              name: z.string(),
              title: z.string(),
              description: z.string().optional(),
              type: z.string(),
              nullable: z.boolean(),
              fields: z
                .array(z.object({ title: z.string(), value: z.string() }))
                .optional()
                .describe('What else people wrote about it'),
              references: z
                .array(z.string())
                .describe('As `schema.table.column`'),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const visibility = await visibilityOf(services, credentials);
      const row = await namedTable(services, visibility, input.table);
      const columns = await tableDetails.columns(row, visibility);
      const { fields, columns: noted } = await notes.of(row);
      const said = new Map(
        noted.map(note => [note.column, fieldsInWords(note, fields)]),
      );
      return {
        output: {
          columns: columns.map(column => ({
            name: column.name,
            title: column.title,
            description: column.description,
            type: column.type,
            nullable: column.nullable,
            ...(said.get(column.name)?.length && {
              fields: said.get(column.name),
            }),
            references: column.references.map(
              ({ table, column: target }) =>
                `${table.schema}.${table.name}.${target}`,
            ),
          })),
        },
      };
    },
  });
}
