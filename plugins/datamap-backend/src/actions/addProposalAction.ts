import {
  TABLE_INPUT,
  type ActionServices,
  visibilityOf,
} from './ActionServices';
import { namedTable } from './namedTable';
import { personOf } from '../api/personOf';
import { proposeWords } from '../api/proposeWords';

/** Adds the action that proposes words, about which the owner decides. */
export function addProposalAction(services: ActionServices): void {
  services.registry.register({
    name: 'propose-description',
    title: 'Propose a description',
    description:
      'Proposes a title or a description of a table of the data warehouse, or of one of its columns, in the name of the person who asks. Nothing changes until the owner of the table accepts it. Propose only what the person said or agreed to, and say so in the message where it is a guess.',
    attributes: { readOnly: false, idempotent: false, destructive: false },
    schema: {
      input: z =>
        z.object({
          table: z.string().describe(TABLE_INPUT),
          column: z
            .string()
            .optional()
            .describe('The name of a column, where it is about that'),
          title: z.string().optional().describe('What people call it'),
          description: z
            .string()
            .optional()
            .describe('What it means, in Markdown'),
          message: z.string().optional().describe('A word to the owner'),
        }),
      output: z =>
        z.object({
          text: z.string().describe('What happens next, in words'),
          id: z.string().describe('The id of the proposal'),
          entityRef: z.string(),
          owner: z.string().describe('Who decides'),
        }),
    },
    action: async ({ input, credentials }) => {
      const { table, column, ...words } = input;
      const by = personOf(credentials);
      const { proposal, row } = await proposeWords(services, {
        event: { meta: { named: table, by } },
        column,
        words,
        find: async () => {
          const visibility = await visibilityOf(services, credentials);
          return { row: await namedTable(services, visibility, table), by };
        },
      });
      const about = `${row.schema_name}.${row.name}${
        proposal.column === undefined ? '' : `.${proposal.column}`
      }`;
      return {
        output: {
          text: `Proposed for ${about}. ${row.owner} decides about it; until then nothing changes.`,
          id: proposal.id,
          entityRef: `resource:${row.warehouse}/${row.entity_name}`,
          owner: row.owner,
        },
      };
    },
  });
}
