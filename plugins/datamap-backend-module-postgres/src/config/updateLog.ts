import type { Config } from '@backstage/config';

/**
 * The table in which the loaders of a warehouse write what they loaded.
 */
export interface UpdateLogSettings {
  schema: string;
  table: string;
  columns: {
    schema: UpdateLogColumn;
    table: UpdateLogColumn;
    updatedAt: UpdateLogColumn;
    loader: UpdateLogColumn;
    rowsLoaded: UpdateLogColumn;
  };
}

/**
 * A column of the update log.
 */
export interface UpdateLogColumn {
  name: string;
  /** Whether the reading fails without it. Otherwise it is left out. */
  required: boolean;
}

/**
 * Reads `updateLog` of a warehouse. A column that the configuration names must
 * exist; of the usual ones, `loader` and `rows_loaded` may be missing.
 */
export function readUpdateLogSettings(config: Config): UpdateLogSettings {
  const column = (key: string, usual: string, required: boolean) => {
    const name = config.getOptionalString(`columns.${key}`);
    return {
      name: name ?? usual,
      required: required || name !== undefined,
    };
  };
  return {
    schema: config.getString('schema'),
    table: config.getString('table'),
    columns: {
      schema: column('schema', 'schema', true),
      table: column('table', 'table', true),
      updatedAt: column('updatedAt', 'updated_at', true),
      loader: column('loader', 'loader', false),
      rowsLoaded: column('rowsLoaded', 'rows_loaded', false),
    },
  };
}
