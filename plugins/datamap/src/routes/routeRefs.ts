import { createRouteRef, createSubRouteRef } from '@backstage/core-plugin-api';

/**
 * The start page.
 *
 * @public
 */
export const rootRouteRef = createRouteRef({ id: 'datamap' });

/**
 * A warehouse's page.
 *
 * @public
 */
export const warehouseRouteRef = createSubRouteRef({
  id: 'datamap.warehouse',
  parent: rootRouteRef,
  path: '/warehouses/:warehouse',
});

/**
 * A schema's page; `schema` is the schema's entity name.
 *
 * @public
 */
export const schemaRouteRef = createSubRouteRef({
  id: 'datamap.schema',
  parent: rootRouteRef,
  path: '/warehouses/:warehouse/schemas/:schema',
});

/**
 * The overview by subject.
 *
 * @public
 */
export const subjectsRouteRef = createSubRouteRef({
  id: 'datamap.subjects',
  parent: rootRouteRef,
  path: '/subjects',
});

/**
 * The time line of what changed; its search part says what it shows.
 *
 * @public
 */
export const changesRouteRef = createSubRouteRef({
  id: 'datamap.changes',
  parent: rootRouteRef,
  path: '/changes',
});

/**
 * The owner's desk: what is one's own and lacks words.
 *
 * @public
 */
export const deskRouteRef = createSubRouteRef({
  id: 'datamap.desk',
  parent: rootRouteRef,
  path: '/mine',
});

/**
 * How far tables are described, by schema and by owner; its search part says what
 * it shows.
 *
 * @public
 */
export const coverageRouteRef = createSubRouteRef({
  id: 'datamap.coverage',
  parent: rootRouteRef,
  path: '/coverage',
});

/**
 * The glossary; its search part says which terms it shows.
 *
 * @public
 */
export const glossaryRouteRef = createSubRouteRef({
  id: 'datamap.glossary',
  parent: rootRouteRef,
  path: '/glossary',
});

/**
 * How reading goes, for those who look after it.
 *
 * @public
 */
export const adminRouteRef = createSubRouteRef({
  id: 'datamap.admin',
  parent: rootRouteRef,
  path: '/admin',
});

/**
 * What was done and refused, for those who look after it; its search part says
 * what it shows.
 *
 * @public
 */
export const auditRouteRef = createSubRouteRef({
  id: 'datamap.audit',
  parent: rootRouteRef,
  path: '/admin/audit',
});

/**
 * Words as files: export and import.
 *
 * @public
 */
export const importRouteRef = createSubRouteRef({
  id: 'datamap.import',
  parent: rootRouteRef,
  path: '/import',
});

/**
 * The map of how tables connect; its search part says what it shows.
 *
 * @public
 */
export const mapRouteRef = createSubRouteRef({
  id: 'datamap.map',
  parent: rootRouteRef,
  path: '/map',
});
