import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { datamapTableResourceRef } from './tableResourceRef';

const inWarehouse = createPermissionRule({
  name: 'IN_WAREHOUSE',
  description: 'The table is in one of these warehouses',
  resourceRef: datamapTableResourceRef,
  paramsSchema: z.object({
    warehouses: z.array(z.string()).describe('Ids of warehouses'),
  }),
  apply: (table, { warehouses }) => warehouses.includes(table.warehouse),
  toQuery: ({ warehouses }) => ({ column: 'warehouse', values: warehouses }),
});

const inSchema = createPermissionRule({
  name: 'IN_SCHEMA',
  description:
    'The table is in one of these schemas, of any warehouse or of one',
  resourceRef: datamapTableResourceRef,
  paramsSchema: z.object({
    schemas: z
      .array(z.string())
      .describe('Names of schemas as PostgreSQL has them'),
    warehouse: z.string().optional().describe('The id of a warehouse'),
  }),
  apply: (table, { schemas, warehouse }) =>
    schemas.includes(table.schema) &&
    (warehouse === undefined || warehouse === table.warehouse),
  toQuery: ({ schemas, warehouse }) => ({
    allOf: [
      { column: 'schema_name' as const, values: schemas },
      ...(warehouse === undefined
        ? []
        : [{ column: 'warehouse' as const, values: [warehouse] }]),
    ],
  }),
});

const isOwner = createPermissionRule({
  name: 'IS_OWNER',
  description: 'One of these claims owns the table',
  resourceRef: datamapTableResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe('Full entity refs, such as those a person owns through'),
  }),
  apply: (table, { claims }) => claims.includes(table.owner),
  toQuery: ({ claims }) => ({ column: 'owner', values: claims }),
});

/**
 * The rules that a policy may make conditions about tables from.
 *
 * @public
 */
export const datamapTableRules = { inWarehouse, inSchema, isOwner };
