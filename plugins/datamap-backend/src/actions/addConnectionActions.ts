import { InputError } from '@backstage/errors';
import { type ActionServices, TELLS, visibilityOf } from './ActionServices';
import { namedTable } from './namedTable';

/** Changes in one answer. */
const MOST_CHANGES = 50;

/** Adds the actions about how tables connect and how they changed. */
export function addConnectionActions(services: ActionServices): void {
  const { changes, paths, registry } = services;

  registry.register({
    name: 'find-join-path',
    title: 'Find how two tables join',
    description:
      'Finds the shortest ways to join two tables of the data warehouse by foreign keys: in words first, with the SQL beside it for those who want it.',
    attributes: TELLS,
    schema: {
      input: z =>
        z.object({
          from: z.string().describe('`schema.table` or an entity ref'),
          to: z.string().describe('`schema.table` or an entity ref'),
        }),
      output: z =>
        z.object({
          ways: z.array(
            z.object({
              text: z.string().describe('The way in words'),
              sql: z.string().describe('A SELECT; show it only when asked for'),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const visibility = await visibilityOf(services, credentials);
      const from = await namedTable(services, visibility, input.from);
      const to = await namedTable(services, visibility, input.to);
      if (from.warehouse !== to.warehouse) {
        throw new InputError(
          `'${input.from}' and '${input.to}' are in different warehouses, which no foreign key joins; name two tables of one`,
        );
      }
      const { items } = await paths.find({
        visibility,
        from: { id: from.id, entityName: from.entity_name },
        to: { id: to.id, entityName: to.entity_name },
        limit: 3,
      });
      return {
        output: {
          ways: items.map(({ tables, sql }) => ({
            text: tables
              .map(({ title, schema, name }) => `${title} (${schema}.${name})`)
              .join(' → '),
            sql,
          })),
        },
      };
    },
  });

  registry.register({
    name: 'list-changes',
    title: 'List what changed about a table',
    description:
      'Lists what readings of the data warehouse found changed about a table, newest first, and how severe each change is.',
    attributes: TELLS,
    schema: {
      input: z =>
        z.object({
          table: z.string().describe('`schema.table` or an entity ref'),
          limit: z.number().int().min(1).max(MOST_CHANGES).default(20),
        }),
      output: z =>
        z.object({
          changes: z.array(
            z.object({
              foundAt: z.string(),
              kind: z.string(),
              object: z.string().describe('What of the table changed'),
              severity: z.string(),
              before: z.string().optional(),
              after: z.string().optional(),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const visibility = await visibilityOf(services, credentials);
      const { id } = await namedTable(services, visibility, input.table);
      const { items } = await changes.list({
        visibility,
        filter: { table: id },
        limit: input.limit,
      });
      return {
        output: {
          changes: items.map(change => ({
            foundAt: change.foundAt,
            kind: change.kind,
            object: `${change.object.type} ${change.object.name}`,
            severity: change.severity,
            before: change.before,
            after: change.after,
          })),
        },
      };
    },
  });
}
