import { createPermissionRule } from '@backstage/plugin-permission-node';
import {
  type PersonalDataKind,
  PERSONAL_DATA_KINDS,
  personalDataMarks,
  tagMarks,
} from '@datamap/plugin-datamap-common';
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

function isMarked(marks: string[], wanted: string[]): boolean {
  return wanted.some(mark => marks.includes(mark));
}

const hasTag = createPermissionRule({
  name: 'HAS_TAG',
  description: 'People gave the table or one of its columns one of these tags',
  resourceRef: datamapTableResourceRef,
  paramsSchema: z.object({
    tags: z.array(z.string()).describe('Tags'),
    of: z
      .enum(['table', 'column'])
      .optional()
      .describe(
        'Whether of the table itself or of a column; either by default',
      ),
  }),
  apply: ({ marks }, params) => isMarked(marks, tagMarks(params)),
  toQuery: params => ({ column: 'marks', values: tagMarks(params) }),
});

const hasClassification = createPermissionRule({
  name: 'HAS_CLASSIFICATION',
  description:
    'A column of the table holds personal data, or looks like it and nobody said otherwise',
  resourceRef: datamapTableResourceRef,
  paramsSchema: z.object({
    kinds: z
      .array(z.enum(PERSONAL_DATA_KINDS as ['email', ...PersonalDataKind[]]))
      .optional()
      .describe('Which kinds of personal data; all by default'),
    states: z
      .array(z.enum(['confirmed', 'suspected']))
      .optional()
      .describe('Whether confirmed or only suspected; both by default'),
  }),
  apply: ({ marks }, params) => isMarked(marks, personalDataMarks(params)),
  toQuery: params => ({ column: 'marks', values: personalDataMarks(params) }),
});

/**
 * The rules that a policy may make conditions about tables from.
 *
 * @public
 */
export const datamapTableRules = {
  inWarehouse,
  inSchema,
  isOwner,
  hasTag,
  hasClassification,
};
