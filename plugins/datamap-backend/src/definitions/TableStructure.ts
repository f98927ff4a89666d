import type {
  Constraint,
  Definition,
  Index,
  Lineage,
  NotShown,
} from '@datamap/plugin-datamap-common';
import type {
  RelationDefinition,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { foreignKeysOf } from '../store/foreignKeys';
import { TableLinks } from '../store/TableLinks';
import { showsStatistics } from '../store/hiddenFigures';
import { notShownOf } from '../store/notShownOf';
import { resourceOf, type WholeTableRow } from '../store/TableStore';
import { constraintsOf } from './constraintsOf';
import { definitionOf } from './definitionOf';
import { DefinitionStore } from './DefinitionStore';
import type { VisibleNames } from './definedText';
import { indexesOf } from './indexesOf';
import { namesInDefinition } from './namesInDefinition';

/**
 * Answers how one table is made, as far as the caller may see the tables around
 * it.
 */
export class TableStructure {
  static create(options: { database: Knex }): TableStructure {
    return new TableStructure(
      options.database,
      TableLinks.create(options),
      DefinitionStore.create(options),
    );
  }

  private constructor(
    private readonly database: Knex,
    private readonly links: TableLinks,
    private readonly store: DefinitionStore,
  ) {}

  /** The table's indexes. */
  async indexes(
    row: WholeTableRow,
    visibility: Visibility,
  ): Promise<{
    items: Index[];
    countedSince?: string;
    notShown?: NotShown[];
  }> {
    const kept = await this.store.of(row.id);
    const { indexesReadAt } = await this.store.lastReading(row.warehouse);
    return {
      items: indexesOf(
        row.structure,
        kept && showsStatistics(row)
          ? kept
          : kept && { ...kept, indexes: null },
        {
          visible: await this.visible(row, visibility, kept?.definition),
          indexesReadAt,
        },
      ),
      countedSince: await this.countedSince(row.warehouse),
      notShown: notShownOf(row, visibility),
    };
  }

  /** What the table demands of its rows. */
  async constraints(
    row: WholeTableRow,
    visibility: Visibility,
  ): Promise<Constraint[]> {
    const kept = await this.store.of(row.id);
    return constraintsOf(row.structure, kept?.definition, {
      visible: await this.visible(row, visibility, kept?.definition),
      linked: await this.links.wholeByOid(
        visibility,
        row.warehouse,
        foreignKeysOf(row.structure).map(key => key.referencedOid),
      ),
    });
  }

  /** How the table is made, and what acts on it. */
  async definition(
    row: WholeTableRow,
    visibility: Visibility,
  ): Promise<Definition> {
    const kept = await this.store.of(row.id);
    return definitionOf(row.structure, kept, {
      visible: await this.visible(row, visibility, kept?.definition),
      readsFrom: await this.readsFrom(row, visibility),
      readBy: await this.readBy(row, visibility),
    });
  }

  private async readsFrom(
    row: WholeTableRow,
    visibility: Visibility,
  ): Promise<Lineage[]> {
    const { readsFrom, readsColumns } = row.structure;
    const links = await this.links.byOid(visibility, row.warehouse, readsFrom);
    const columns = columnsRead({ readsColumns });
    return readsFrom.flatMap(oid => {
      const table = links.get(oid);
      return table ? { table, columns: columns.get(oid) ?? [] } : [];
    });
  }

  private async readBy(
    row: WholeTableRow,
    visibility: Visibility,
  ): Promise<Lineage[]> {
    const readers = await this.links.reading(visibility, row.id);
    return readers.map(({ link, relation }) => ({
      table: link,
      columns: columnsRead(relation).get(row.structure.oid) ?? [],
    }));
  }

  /** Which of the tables that the texts name the caller may see. */
  private async visible(
    row: WholeTableRow,
    visibility: Visibility,
    definition: RelationDefinition | null | undefined,
  ): Promise<VisibleNames> {
    if (!visibility.showsDefinition(resourceOf(row))) {
      return 'no-texts';
    }
    const named = definition ? namesInDefinition(definition) : [];
    const links = await this.links.byOid(visibility, row.warehouse, named);
    return new Set(links.keys());
  }

  private async countedSince(warehouse: string): Promise<string | undefined> {
    const row: { server: { statsReset?: string } | null } | undefined =
      await this.database('warehouses')
        .select('server')
        .where({ id: warehouse })
        .first();
    return row?.server?.statsReset;
  }
}

function columnsRead({
  readsColumns,
}: Pick<RelationSnapshot, 'readsColumns'>): Map<number, string[]> {
  return new Map(
    (readsColumns ?? []).map(({ oid, columns }) => [oid, columns]),
  );
}
