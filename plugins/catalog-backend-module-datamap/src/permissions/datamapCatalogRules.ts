import { type Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';
import { catalogEntityPermissionResourceRef } from '@backstage/plugin-catalog-node/alpha';
import { createPermissionRule } from '@backstage/plugin-permission-node';
import {
  ANNOTATION_OWNER,
  ANNOTATION_WAREHOUSE,
  ENTITY_TYPE_SCHEMA,
  PERSONAL_DATA_KINDS,
  personalDataMarks,
  type PersonalDataKind,
  tagMarks,
} from '@datamap/plugin-datamap-common';
import { entityName } from '@datamap/plugin-datamap-node';
import { z } from 'zod';
import { entityRefOf } from '../entity/entityRefOf';

/** The catalog looks values up without regard to case; so must a single entity. */
function isOneOf(value: unknown, values: string[]): boolean {
  return (
    typeof value === 'string' &&
    values.some(other => other.toLowerCase() === value.toLowerCase())
  );
}

function schemaNames(warehouse: string, schemas: string[]): string[] {
  return schemas.map(schema =>
    entityName({ type: 'schema', warehouse, schema }),
  );
}

const inDatamapWarehouse = createPermissionRule({
  name: 'IN_DATAMAP_WAREHOUSE',
  description:
    'The entity is one of these warehouses of Datamap, or a schema or table in one',
  resourceRef: catalogEntityPermissionResourceRef,
  paramsSchema: z.object({
    warehouses: z.array(z.string()).describe('Ids of warehouses'),
  }),
  apply: ({ metadata }, { warehouses }) =>
    isOneOf(metadata.annotations?.[ANNOTATION_WAREHOUSE], warehouses),
  toQuery: ({ warehouses }) => ({
    key: `metadata.annotations.${ANNOTATION_WAREHOUSE}`,
    values: warehouses,
  }),
});

const inDatamapSchema = createPermissionRule({
  name: 'IN_DATAMAP_SCHEMA',
  description:
    'The entity is one of these schemas of a warehouse of Datamap, or a table in one',
  resourceRef: catalogEntityPermissionResourceRef,
  paramsSchema: z.object({
    warehouse: z.string().describe('The id of the warehouse'),
    schemas: z
      .array(z.string())
      .describe('Names of schemas as PostgreSQL has them'),
  }),
  apply: (entity, { warehouse, schemas }) => {
    const names = schemaNames(warehouse, schemas);
    return (
      isOneOf(
        entity.spec?.partOf,
        names.map(name => entityRefOf({ warehouse, entityName: name })),
      ) || isSchema(entity, warehouse, names)
    );
  },
  toQuery: ({ warehouse, schemas }) => {
    const names = schemaNames(warehouse, schemas);
    return {
      anyOf: [
        {
          key: 'spec.partOf',
          values: names.map(name =>
            entityRefOf({ warehouse, entityName: name }),
          ),
        },
        {
          allOf: [
            { key: 'spec.type', values: [ENTITY_TYPE_SCHEMA] },
            { key: 'metadata.namespace', values: [warehouse] },
            { key: 'metadata.name', values: names },
          ],
        },
      ],
    };
  },
});

function isSchema(entity: Entity, warehouse: string, names: string[]): boolean {
  return (
    isOneOf(entity.spec?.type, [ENTITY_TYPE_SCHEMA]) &&
    isOneOf(entity.metadata.namespace, [warehouse]) &&
    isOneOf(entity.metadata.name, names)
  );
}

const isDatamapOwner = createPermissionRule({
  name: 'IS_DATAMAP_OWNER',
  description: 'One of these claims owns the warehouse, schema or table',
  resourceRef: catalogEntityPermissionResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe('Full entity refs, such as those a person owns through'),
  }),
  apply: ({ metadata, relations = [] }, { claims }) =>
    metadata.annotations?.[ANNOTATION_WAREHOUSE] !== undefined &&
    (isOneOf(metadata.annotations[ANNOTATION_OWNER], claims) ||
      relations.some(
        ({ type, targetRef }) =>
          type === RELATION_OWNED_BY && isOneOf(targetRef, claims),
      )),
  toQuery: ({ claims }) => ({
    allOf: [
      { key: `metadata.annotations.${ANNOTATION_WAREHOUSE}` },
      {
        anyOf: [
          { key: `metadata.annotations.${ANNOTATION_OWNER}`, values: claims },
          { key: `relations.${RELATION_OWNED_BY}`, values: claims },
        ],
      },
    ],
  }),
});

/** By the marks of an entity that Datamap made. */
function isMarked({ metadata, spec }: Entity, wanted: string[]): boolean {
  const marks = spec?.marks;
  return (
    metadata.annotations?.[ANNOTATION_WAREHOUSE] !== undefined &&
    Array.isArray(marks) &&
    marks.some(mark => isOneOf(mark, wanted))
  );
}

function whereMarked(wanted: string[]): {
  allOf: [{ key: string }, { key: string; values: string[] }];
} {
  return {
    allOf: [
      { key: `metadata.annotations.${ANNOTATION_WAREHOUSE}` },
      { key: 'spec.marks', values: wanted },
    ],
  };
}

const hasDatamapTag = createPermissionRule({
  name: 'HAS_DATAMAP_TAG',
  description:
    'The entity is a table that has one of these tags, itself or at a column',
  resourceRef: catalogEntityPermissionResourceRef,
  paramsSchema: z.object({
    tags: z.array(z.string()).describe('Tags'),
    of: z
      .enum(['table', 'column'])
      .optional()
      .describe(
        'Whether of the table itself or of a column; either by default',
      ),
  }),
  apply: (entity, params) => isMarked(entity, tagMarks(params)),
  toQuery: params => whereMarked(tagMarks(params)),
});

const hasDatamapClassification = createPermissionRule({
  name: 'HAS_DATAMAP_CLASSIFICATION',
  description:
    'The entity is a table with personal data, or with columns that look like it and of which nobody said otherwise',
  resourceRef: catalogEntityPermissionResourceRef,
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
  apply: (entity, params) => isMarked(entity, personalDataMarks(params)),
  toQuery: params => whereMarked(personalDataMarks(params)),
});

/**
 * The rules by which a policy can tell apart the catalog's entities that are
 * warehouses, schemas and tables: the same that there are for tables in Datamap
 * itself. Each is false for an entity that Datamap did not make.
 *
 * @public
 */
export const datamapCatalogRules = {
  inDatamapWarehouse,
  inDatamapSchema,
  isDatamapOwner,
  hasDatamapTag,
  hasDatamapClassification,
};
