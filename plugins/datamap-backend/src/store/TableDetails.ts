import type {
  Column,
  Reference,
  Table,
  TableLink,
  TableTrust,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { LocalizedText } from '../config/LocalizedText';
import type { Visibility } from '../permissions/Visibility';
import {
  columnWordsOf,
  noteOfTable,
  notesOfTables,
} from '../notes/notesOfTables';
import type { PersonalDataStore } from '../personalData/PersonalDataStore';
import { columnsOf } from './columnsOf';
import { foreignKeysOf, referenceOf } from './foreignKeys';
import { shownPeriod } from './shownPeriod';
import { tableDetailsOf } from './tableDetailsOf';
import { linkOf, TableLinks } from './TableLinks';
import type { WholeTableRow } from './TableStore';

/**
 * Answers what there is to know about one table, as far as the caller may see
 * the tables around it.
 */
export class TableDetails {
  static create(options: {
    database: Knex;
    personalData: PersonalDataStore;
  }): TableDetails {
    return new TableDetails(
      options.database,
      options.personalData,
      TableLinks.create({ database: options.database }),
    );
  }

  private constructor(
    private readonly database: Knex,
    private readonly personalData: PersonalDataStore,
    private readonly links: TableLinks,
  ) {}

  /** The table's page but its columns. */
  async table(
    row: WholeTableRow,
    options: {
      visibility: Visibility;
      warehouseTitle: string;
      mayReview: boolean;
      /** False where nobody asks. */
      mayCertify?: boolean;
      trust?: TableTrust;
      dataTeam?: string;
      /** What one row is, where somebody said. */
      oneRow?: LocalizedText;
      /** What the configuration names for its period. */
      periodColumn?: string;
    },
  ): Promise<Table> {
    const { visibility, warehouseTitle, dataTeam, oneRow } = options;
    const { mayReview, mayCertify = false, trust } = options;
    const { structure } = row;
    const outgoing = foreignKeysOf(structure);
    const linked = await this.links.byOid(visibility, row.warehouse, [
      ...structure.inheritsFrom,
      ...structure.readsFrom,
      ...outgoing.map(key => key.referencedOid),
    ]);
    const linksOf = (oids: number[]): TableLink[] =>
      oids.flatMap(oid => linked.get(oid) ?? []);
    const schema = await this.database('schemas')
      .select('title', 'owner')
      .where({ warehouse: row.warehouse, entity_name: row.schema_entity_name })
      .first();
    const notes = await notesOfTables(this.database, [row.id]);
    const portal = noteOfTable(notes.get(row.id))?.words;
    const periodColumn = portal?.periodColumn ?? options.periodColumn;
    return tableDetailsOf(row, {
      portal,
      warehouseTitle,
      schemaTitle: schema?.title,
      schemaOwner: schema?.owner,
      dataTeam,
      oneRow,
      inheritsFrom: linksOf(structure.inheritsFrom),
      inheritedBy: await this.links.inheriting(visibility, row.id),
      readsFrom: linksOf(structure.readsFrom),
      references: {
        outgoing: outgoing.filter(key => linked.has(key.referencedOid)).length,
        incoming: await this.links.countReferencing(visibility, row.id),
      },
      period: (await this.isPersonal(row, periodColumn))
        ? undefined
        : shownPeriod(row, periodColumn),
      mayShowNames: visibility.tables === 'all',
      mayReview,
      mayCertify,
      trust,
    });
  }

  /** The table's columns by position. */
  async columns(row: WholeTableRow, visibility: Visibility): Promise<Column[]> {
    const notes = await notesOfTables(this.database, [row.id]);
    return columnsOf(
      row.structure,
      await this.links.wholeByOid(
        visibility,
        row.warehouse,
        foreignKeysOf(row.structure).map(key => key.referencedOid),
      ),
      columnWordsOf(notes.get(row.id)),
      await this.personalData.of(row),
    );
  }

  /** Whether no value of a column is shown, as it may hold personal data. */
  private async isPersonal(
    row: WholeTableRow,
    name: string | undefined,
  ): Promise<boolean> {
    const column = row.structure.columns.find(known => known.name === name);
    const personal =
      column && (await this.personalData.of(row)).get(column.attnum);
    return personal !== undefined && personal.state !== 'rejected';
  }

  /** The table's foreign keys, and those that reference it. */
  async references(
    row: WholeTableRow,
    visibility: Visibility,
  ): Promise<{ outgoing: Reference[]; incoming: Reference[] }> {
    const table = linkOf(row);
    const keys = foreignKeysOf(row.structure);
    const referenced = await this.links.wholeByOid(
      visibility,
      row.warehouse,
      keys.map(key => key.referencedOid),
    );
    const referencing = await this.links.referencing(visibility, row.id);
    return {
      outgoing: keys.flatMap(key => {
        const other = referenced.get(key.referencedOid);
        return other
          ? referenceOf({
              key,
              referencing: row.structure,
              referenced: other.relation,
              table,
              otherTable: other.link,
            })
          : [];
      }),
      incoming: referencing.flatMap(other =>
        foreignKeysOf(other.relation)
          .filter(key => key.referencedOid === row.structure.oid)
          .map(key =>
            referenceOf({
              key,
              referencing: other.relation,
              referenced: row.structure,
              table,
              otherTable: other.link,
            }),
          ),
      ),
    };
  }
}
