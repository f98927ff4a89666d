import type { DatamapMap } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import type { Moments } from '../store/moments';
import { assembleMap } from './assembleMap';
import { chooseTables } from './chooseTables';
import { visibleLinks } from './linksOf';
import { readBands } from './readBands';
import { readMapSchemas } from './readMapSchemas';
import { readNearest } from './readNearest';
import {
  countMissing,
  readIdsByName,
  readMostConnected,
  tablesOfSchema,
} from './selectTables';

/** What is asked of a map that shows tables. */
export interface MapExtent {
  visibility: Visibility;
  warehouse: string;
  /** Entity names of tables whose neighbours are wanted as well. */
  expand: string[];
  /** How many neighbours of one table are given. */
  perTable: number;
  /** How many tables are given. */
  limit: number;
  /** Whether suggested references are edges too. */
  inferred?: boolean;
}

/** When a warehouse was read. */
interface ReadMoments {
  moments: Moments | null;
  last_read_at: Date | null;
}

/** Stands where there is no table whose figures could have a moment. */
const NEVER_READ: Moments = { structure: '', statistics: '', sizes: '' };

/**
 * Answers how tables connect, as far as the caller may see them. An answer is of
 * one moment: a run that ends meanwhile does not tear it.
 */
export class MapReader {
  static create(options: { database: Knex }): MapReader {
    return new MapReader(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /** The schemas of a warehouse, and the edges between them, counted. */
  async overview(options: {
    visibility: Visibility;
    warehouse: string;
  }): Promise<DatamapMap> {
    return await this.atOneMoment(async database => {
      const { bands, within } = await readBands(database, options);
      const schemas = await readMapSchemas(database, {
        ...options,
        references: within,
      });
      return {
        warehouse: options.warehouse,
        view: 'overview',
        ...readAt(await this.readMoments(database, options.warehouse)),
        schemas: schemas.map(schema => ({ references: 0, ...schema })),
        tables: [],
        edges: [],
        bands,
        leftOut: { tables: 0, edges: 0 },
      };
    });
  }

  /** The tables of a schema, the edges among them, and those to other schemas, counted. */
  async schema(extent: MapExtent & { schema: string }): Promise<DatamapMap> {
    const { visibility, schema, inferred } = extent;
    return await this.atOneMoment(async database => {
      const { bands, within } = await readBands(database, extent);
      const { chosen, expanded } = await this.choose(database, extent, {
        start: await readMostConnected(database, extent),
        hops: 0,
      });
      return await this.describe(database, {
        extent,
        view: 'schema',
        focus: schema,
        ids: chosen,
        within: [
          tablesOfSchema(database, extent),
          visibleLinks(database, {
            visibility,
            ids: expanded,
            inferred,
          }).select('tables.id'),
        ],
        bands,
        references: new Map([[schema, within.get(schema) ?? 0]]),
      });
    });
  }

  /** A table and those around it. */
  async neighbourhood(
    extent: MapExtent & {
      focus: { id: string; entityName: string };
      hops: number;
    },
  ): Promise<DatamapMap> {
    const { visibility, focus, hops, inferred } = extent;
    return await this.atOneMoment(async database => {
      const { chosen, expanded } = await this.choose(database, extent, {
        start: [focus.id],
        hops,
      });
      const around = (ids: string[] | Knex.QueryBuilder) =>
        visibleLinks(database, { visibility, ids, inferred }).select(
          'tables.id',
        );
      return await this.describe(database, {
        extent,
        view: 'neighbourhood',
        focus: focus.entityName,
        focusId: focus.id,
        ids: chosen,
        within: [
          around([focus.id, ...expanded]),
          ...(hops > 1 ? [around(around([focus.id]))] : []),
        ],
        bands: [],
        references: new Map(),
      });
    });
  }

  private async choose(
    database: Knex,
    extent: MapExtent,
    from: { start: string[]; hops: number },
  ) {
    const { visibility, warehouse, expand, perTable, limit, inferred } = extent;
    return await chooseTables(
      {
        ...from,
        limit,
        expand:
          expand.length === 0
            ? []
            : await readIdsByName(database, {
                visibility,
                warehouse,
                entityNames: expand,
              }),
      },
      ids => readNearest(database, { visibility, ids, perTable, inferred }),
    );
  }

  private async describe(
    database: Knex,
    options: {
      extent: MapExtent;
      view: DatamapMap['view'];
      focus: string;
      focusId?: string;
      ids: string[];
      /** Queries for the tables within the asked distance. */
      within: Knex.QueryBuilder[];
      bands: DatamapMap['bands'];
      references: Map<string, number>;
    },
  ): Promise<DatamapMap> {
    const { extent, view, focus, focusId, ids, within, bands } = options;
    const { visibility, warehouse, inferred } = extent;
    const read = await this.readMoments(database, warehouse);
    const { tables, edges, edgesLeftOut } = await assembleMap(database, {
      visibility,
      moments: read?.moments ?? NEVER_READ,
      ids,
      focus: focusId,
      inferred,
    });
    return {
      warehouse,
      view,
      focus,
      ...readAt(read),
      schemas: await readMapSchemas(database, {
        visibility,
        warehouse,
        entityNames: [
          ...new Set([
            ...(view === 'schema' ? [focus] : []),
            ...tables.map(table => table.schemaEntityName),
            ...bands.flatMap(({ from, to }) => [from, to]),
          ]),
        ],
        references: options.references,
      }),
      tables,
      edges,
      bands,
      leftOut: {
        tables: await countMissing(database, { within, chosen: ids }),
        edges: edgesLeftOut,
      },
    };
  }

  private async readMoments(
    database: Knex,
    warehouse: string,
  ): Promise<ReadMoments | undefined> {
    return await database('warehouses')
      .where({ id: warehouse })
      .first('moments', 'last_read_at');
  }

  private async atOneMoment<T>(
    work: (transaction: Knex) => Promise<T>,
  ): Promise<T> {
    return await this.database.transaction(work, {
      isolationLevel: 'repeatable read',
      readOnly: true,
    });
  }
}

function readAt(read: ReadMoments | undefined): { lastReadAt?: string } {
  return read?.last_read_at
    ? { lastReadAt: read.last_read_at.toISOString() }
    : {};
}
