import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import {
  ENTITY_TYPE_SCHEMA,
  ENTITY_TYPE_WAREHOUSE,
  TABLE_ENTITY_TYPES,
} from '@datamap/plugin-datamap-common';
import { datamapAnnotations } from './datamapAnnotations';
import { datamapRelationFields } from './datamapRelationFields';
import { datamapResourceSchema } from './datamapResourceSchema';

/**
 * What the catalog has to know of Datamap: the types of Resources, which of
 * their fields are relations, the pair `references`/`referencedBy`, and the
 * annotations.
 *
 * A table, its schema and its warehouse are `partOf` one another in that
 * direction only. The built-in pair of `partOf` does not lead from a Resource to
 * a Resource and is not widened here, or a schema would carry a relation for
 * each of its thousands of tables.
 */
export const datamapModelLayer = createCatalogModelLayer({
  layerId: 'datamap.dev/warehouses',
  builder: model => {
    model.addKindVersion({
      kind: 'Resource',
      versions: [
        {
          name: ['v1alpha1', 'v1beta1'],
          specType: [
            ...new Set([
              ENTITY_TYPE_WAREHOUSE,
              ENTITY_TYPE_SCHEMA,
              ...Object.values(TABLE_ENTITY_TYPES),
            ]),
          ],
          description:
            'A warehouse, or a schema, table or view in it, as Datamap read it.',
          relationFields: datamapRelationFields,
          schema: { jsonSchema: datamapResourceSchema },
        },
      ],
    });
    model.addRelationPair({
      fromKind: 'Resource',
      toKind: 'Resource',
      description:
        'A reference by foreign key: rows of one table name rows of the other.',
      forward: { type: 'references', title: 'references' },
      reverse: { type: 'referencedBy', title: 'referenced by' },
    });
    for (const annotation of datamapAnnotations) {
      model.addAnnotation(annotation);
    }
  },
});
