import { createPermission } from '@backstage/plugin-permission-common';

/**
 * The type of the resources that table permissions are about. A resource's ref
 * is the table's entity ref.
 *
 * @public
 */
export const RESOURCE_TYPE_DATAMAP_TABLE = 'datamap-table';

/**
 * Reading a table: its name, its columns, how it connects. Lists, totals and counts
 * are those of the tables that the caller may read.
 *
 * @public
 */
export const datamapTableReadPermission = createPermission({
  name: 'datamap.table.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_DATAMAP_TABLE,
});

/**
 * Reading the texts in SQL of a table that may be read: what makes a view,
 * defaults, and the expressions of constraints, indexes, triggers, policies and
 * partitions, as they are and as they were before a change. Where it is denied,
 * their place says so.
 *
 * @public
 */
export const datamapTableDefinitionReadPermission = createPermission({
  name: 'datamap.table.definition.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_DATAMAP_TABLE,
});

/**
 * Reading the figures of a table that may be read: rows, sizes, last update,
 * use, history, what its data looks like, and example values. Where it is
 * denied, figures are unknown and say so, and no filter, order or sum knows
 * them.
 *
 * @public
 */
export const datamapTableStatisticsReadPermission = createPermission({
  name: 'datamap.table.statistics.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_DATAMAP_TABLE,
});

/**
 * Saying what an empty or unmeasured table is: expected, to be removed, wrong.
 *
 * @public
 */
export const datamapTableReviewPermission = createPermission({
  name: 'datamap.table.review',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_DATAMAP_TABLE,
});

/**
 * Writing what a table and its columns are, beside what the source says: titles,
 * descriptions, tags, links, meanings of values.
 *
 * @public
 */
export const datamapTableDescribePermission = createPermission({
  name: 'datamap.table.describe',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_DATAMAP_TABLE,
});

/**
 * Saying that a table may be relied on for something, or that it is being
 * retired, and taking that back.
 *
 * @public
 */
export const datamapTableCertifyPermission = createPermission({
  name: 'datamap.table.certify',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_DATAMAP_TABLE,
});

/**
 * Deciding who owns a table: giving it to somebody, giving it back to whom the
 * configuration names, accepting or declining who asks for it.
 *
 * @public
 */
export const datamapTableOwnPermission = createPermission({
  name: 'datamap.table.own',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_DATAMAP_TABLE,
});

/**
 * Starting a run and accepting the removals that a run held back; cancelling a
 * run; pausing a warehouse and resuming it.
 *
 * @public
 */
export const datamapRunStartPermission = createPermission({
  name: 'datamap.run.start',
  attributes: { action: 'create' },
});

/**
 * Seeing how reading the warehouses goes: their runs, their schedule, what the
 * role may see and the statement that would change it, who follows the feed.
 *
 * @public
 */
export const datamapWarehouseManagePermission = createPermission({
  name: 'datamap.warehouse.manage',
  attributes: { action: 'update' },
});

/**
 * Keeping the glossary: adding, changing and deleting terms. Who may describe a
 * table says which of them apply to it.
 *
 * @public
 */
export const datamapGlossaryManagePermission = createPermission({
  name: 'datamap.glossary.manage',
  attributes: { action: 'update' },
});

/**
 * Reporting which tables a loading job has filled, for jobs that may not write
 * to the warehouse.
 *
 * @public
 */
export const datamapUpdateReportPermission = createPermission({
  name: 'datamap.update.report',
  attributes: { action: 'create' },
});

/**
 * All permissions of Datamap.
 *
 * @public
 */
export const datamapPermissions = [
  datamapTableReadPermission,
  datamapTableDefinitionReadPermission,
  datamapTableStatisticsReadPermission,
  datamapTableReviewPermission,
  datamapTableDescribePermission,
  datamapTableCertifyPermission,
  datamapTableOwnPermission,
  datamapRunStartPermission,
  datamapWarehouseManagePermission,
  datamapGlossaryManagePermission,
  datamapUpdateReportPermission,
];
