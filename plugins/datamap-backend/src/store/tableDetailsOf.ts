import type {
  MeasuredPeriod,
  NoteWords,
  Table,
  TableLink,
  TableTrust,
} from '@datamap/plugin-datamap-common';
import type { LocalizedText } from '../config/LocalizedText';
import { contactsOf } from '../contacts/contactsOf';
import { resourceRef } from './entityRefs';
import { columnName } from './foreignKeys';
import { withMoments } from './moments';
import { tableSummaryOf, withoutNames } from './tableSummaryOf';
import type { WholeTableRow } from './TableStore';

/**
 * What stands around a table on its page.
 */
export interface TableSurroundings {
  /** What people wrote about it. */
  portal?: NoteWords;
  warehouseTitle: string;
  schemaTitle?: string;
  schemaOwner?: string;
  dataTeam?: string;
  /** What one row is, where somebody said. */
  oneRow?: LocalizedText;
  inheritsFrom: TableLink[];
  inheritedBy: TableLink[];
  readsFrom: TableLink[];
  /** Counts of foreign keys, of tables that the caller may see. */
  references: { outgoing: number; incoming: number };
  /** Whether all tables that its verdicts may name may be seen. */
  mayShowNames: boolean;
  /** The time that its rows tell of, where a column is named and may be shown. */
  period?: MeasuredPeriod;
  mayReview: boolean;
  mayCertify: boolean;
  /** What its owner says of relying on it, with the table to use instead. */
  trust?: TableTrust;
}

/** A table with everything but its columns. */
export function tableDetailsOf(
  row: WholeTableRow,
  surroundings: TableSurroundings,
): Table {
  const { structure } = row;
  const { sizes, activity, verdicts, furtherVerdicts } = withMoments(
    row.assessment,
    row.moments,
  );
  const { mayShowNames, portal } = surroundings;
  const oneRow: LocalizedText | undefined =
    portal?.oneRow === undefined
      ? surroundings.oneRow
      : { text: portal.oneRow };
  const primaryKey = structure.keys.find(key => key.type === 'primary');
  return {
    ...tableSummaryOf(row, mayShowNames),
    ...(row.description === null ? {} : { description: row.description }),
    titleSource: row.title_source,
    schemaTitle: surroundings.schemaTitle,
    schemaEntityRef: resourceRef(row.warehouse, row.schema_entity_name),
    warehouseTitle: surroundings.warehouseTitle,
    databaseOwner: structure.owner,
    persistence: structure.persistence,
    rowSecurity: structure.rowSecurity,
    populated: structure.populated,
    canSelect: structure.canSelect,
    partitions: structure.partitioning && {
      ...structure.partitioning,
      count: structure.parts.length,
    },
    inheritsFrom: surroundings.inheritsFrom,
    inheritedBy: surroundings.inheritedBy,
    readsFrom: surroundings.readsFrom,
    foreignServer: structure.foreignServer,
    primaryKey: primaryKey?.columns.map(attnum =>
      columnName(structure, attnum),
    ),
    columns: structure.columns.length,
    references: surroundings.references,
    sizes,
    activity,
    verdicts: mayShowNames ? verdicts : withoutNames(verdicts),
    furtherVerdicts: mayShowNames
      ? furtherVerdicts
      : furtherVerdicts && withoutNames(furtherVerdicts),
    lastReadAt: row.moments.structure,
    firstSeenAt: row.first_seen_at.toISOString(),
    mayReview: surroundings.mayReview,
    mayCertify: surroundings.mayCertify,
    ...(surroundings.trust && { trust: surroundings.trust }),
    oneRow: oneRow?.text,
    oneRowIn: oneRow?.byLanguage,
    period: surroundings.period,
    tags: portal?.tags,
    contacts: contactsOf({
      contact: portal?.contact,
      owner: row.owner,
      schemaOwner: surroundings.schemaOwner,
      dataTeam: surroundings.dataTeam,
    }),
  };
}
