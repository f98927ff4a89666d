import type { CatalogModelAnnotationDefinition } from '@backstage/catalog-model/alpha';
import {
  ANNOTATION_CONNECTOR,
  ANNOTATION_HEALTH,
  ANNOTATION_LAST_UPDATED,
  ANNOTATION_OWNER,
  ANNOTATION_QUALIFIED_NAME,
  ANNOTATION_REFERENCED_BY_LEFT_OUT,
  ANNOTATION_REFERENCES_LEFT_OUT,
  ANNOTATION_ROWS,
  ANNOTATION_ROWS_GRADE,
  ANNOTATION_SIZE_BYTES,
  ANNOTATION_SIZE_GRADE,
  ANNOTATION_WAREHOUSE,
} from '@datamap/plugin-datamap-common';

/**
 * The annotations that Datamap writes. None has a schema: the model applies one
 * to every entity of the catalog, and a stranger's entity with a strange value
 * would no longer pass.
 */
export const datamapAnnotations: CatalogModelAnnotationDefinition[] = [
  {
    name: ANNOTATION_WAREHOUSE,
    title: 'Warehouse',
    description: 'The id of the warehouse that the entity belongs to.',
  },
  {
    name: ANNOTATION_CONNECTOR,
    title: 'Connector',
    description: 'On a warehouse, what reads it.',
  },
  {
    name: ANNOTATION_QUALIFIED_NAME,
    title: 'Name in the database',
    description:
      'The name of a schema or table in SQL, quoted where it has to be.',
  },
  {
    name: ANNOTATION_ROWS,
    title: 'Rows',
    description:
      'The number of rows, rounded to two significant digits; absent when unknown.',
  },
  {
    name: ANNOTATION_ROWS_GRADE,
    title: 'How the number of rows is known',
    description: 'One of exact, estimate, lower-bound, unknown.',
  },
  {
    name: ANNOTATION_SIZE_BYTES,
    title: 'Size',
    description:
      'The size in bytes with indexes, rounded to two significant digits; absent when unknown.',
  },
  {
    name: ANNOTATION_SIZE_GRADE,
    title: 'How the size is known',
    description: 'One of exact, estimate, lower-bound, unknown.',
  },
  {
    name: ANNOTATION_LAST_UPDATED,
    title: 'Last updated',
    description: 'The day of the last update in UTC; absent when unknown.',
  },
  {
    name: ANNOTATION_OWNER,
    title: 'Owner',
    description:
      'The owner of a closed schema or table, which has no relation to it.',
  },
  {
    name: ANNOTATION_HEALTH,
    title: 'Health',
    description:
      'Whether there is data: one of has-data, empty, unknown, derived.',
  },
  {
    name: ANNOTATION_REFERENCES_LEFT_OUT,
    title: 'References left out',
    description:
      'How many references stay out of the relations because very many tables reference the same table.',
  },
  {
    name: ANNOTATION_REFERENCED_BY_LEFT_OUT,
    title: 'Referencing tables left out',
    description:
      'How many tables reference this one, where they are too many to be relations.',
  },
];
