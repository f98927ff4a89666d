import {
  EntityContentBlueprint,
  EntityContentLayoutBlueprint,
  EntityHeaderLayoutBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import {
  ENTITY_TYPE_SCHEMA,
  ENTITY_TYPE_WAREHOUSE,
  TABLE_ENTITY_TYPES,
} from '@datamap/plugin-datamap-common';

const tableTypes = [...new Set(Object.values(TABLE_ENTITY_TYPES))];

/** Tables, views and what else people call a table. */
const isTable = { kind: 'resource', 'spec.type': { $in: tableTypes } };

/** Tables, schemas and warehouses. */
const isOurs = {
  kind: 'resource',
  'spec.type': {
    $in: [...tableTypes, ENTITY_TYPE_SCHEMA, ENTITY_TYPE_WAREHOUSE],
  },
};

const header = EntityHeaderLayoutBlueprint.make({
  params: {
    filter: isOurs,
    loader: () =>
      import('../components/entityHeader').then(m => m.EntityPageHeader),
  },
});

const overview = EntityContentLayoutBlueprint.make({
  params: {
    filter: isOurs,
    loader: () =>
      import('../components/tablePage/EntityOverview').then(
        m => m.EntityOverview,
      ),
  },
});

const columns = EntityContentBlueprint.make({
  name: 'columns',
  params: {
    path: '/columns',
    title: 'Columns',
    filter: isTable,
    loader: () =>
      import('../components/tablePage/EntityTabContents').then(m => (
        <m.EntityColumns />
      )),
  },
});

const structure = EntityContentBlueprint.make({
  name: 'structure',
  params: {
    path: '/structure',
    title: 'Structure',
    filter: isTable,
    loader: () =>
      import('../components/tablePage/EntityTabContents').then(m => (
        <m.EntityStructure />
      )),
  },
});

const relationships = EntityContentBlueprint.make({
  name: 'relationships',
  params: {
    path: '/relationships',
    title: 'Relationships',
    filter: isTable,
    loader: () =>
      import('../components/relationships/EntityRelationships').then(m => (
        <m.EntityRelationships />
      )),
  },
});

const health = EntityContentBlueprint.make({
  name: 'health',
  params: {
    path: '/health',
    title: 'Health',
    filter: isTable,
    loader: () =>
      import('../components/tablePage/EntityTabContents').then(m => (
        <m.EntityHealth />
      )),
  },
});

const changes = EntityContentBlueprint.make({
  name: 'changes',
  params: {
    path: '/changes',
    title: 'Changes',
    filter: isTable,
    loader: () =>
      import('../components/tablePage/EntityTabContents').then(m => (
        <m.EntityChanges />
      )),
  },
});

/** The entity pages of tables, schemas and warehouses: head, overview and tabs. */
export const entityContents = [
  header,
  overview,
  columns,
  structure,
  relationships,
  health,
  changes,
];
