import type { JsonObject } from '@backstage/types';

function ref(description: string): JsonObject {
  return { type: 'string', minLength: 1, description };
}

function refs(description: string): JsonObject {
  return {
    type: 'array',
    items: { type: 'string', minLength: 1 },
    description,
  };
}

/**
 * The shape of our Resources. It demands less than the built-in one does: an
 * entity which somebody else gave one of our types still passes, and a closed
 * table tells its owner in an annotation.
 */
export const datamapResourceSchema: JsonObject = {
  type: 'object',
  required: ['spec'],
  properties: {
    spec: {
      type: 'object',
      required: ['type'],
      properties: {
        type: ref('What the entity stands for.'),
        owner: ref('An entity reference to the owner.'),
        lifecycle: ref('`deprecated` for a table that is being retired.'),
        system: ref('An entity reference to the system that it belongs to.'),
        dependsOn: refs('Entity references to what it needs to function.'),
        dependencyOf: refs('Entity references to what needs it to function.'),
        partOf: ref(
          'An entity reference to the schema of a table, or the warehouse of a schema.',
        ),
        marks: {
          type: 'array',
          items: { type: 'string', minLength: 1 },
          description:
            'What permission rules look for: tags of the table and its columns, and personal data.',
        },
        references: refs(
          'Entity references to the tables that this one references by foreign key.',
        ),
      },
    },
  },
};
