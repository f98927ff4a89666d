import type { HumanDuration } from '@backstage/types';

export interface Config {
  datamap?: {
    warehouses?: {
      /** The warehouse's id, a lower-case DNS label. */
      [warehouse: string]: {
        /**
         * How to reach the database. Give a `url`, or its parts; a part wins
         * over the same part of the URL. Nothing is taken from the environment
         * (PGPASSWORD and the like) or from a password file.
         */
        connection: {
          /**
           * postgres://user:password@host:5432/database. Of the parameters,
           * `sslmode`, `sslrootcert` and `host` (for a Unix socket) have an
           * effect.
           *
           * `sslmode` means what it means to libpq: `disable`; `require`
           * encrypts without checking the certificate (with `sslrootcert` it
           * checks who signed it); `verify-ca`; `verify-full`. `allow` and
           * `prefer`, which may go without encryption in silence, are refused.
           * @visibility secret
           */
          url?: string;
          /** @visibility backend */
          host?: string;
          /**
           * 5432 if not given.
           * @visibility backend
           */
          port?: number;
          /** @visibility backend */
          database?: string;
          /**
           * A role that may not write. With CONNECT and USAGE alone it reads the
           * structure, sizes and estimates (access level 1).
           * @visibility backend
           */
          user?: string;
          /** @visibility secret */
          password?: string;
          /**
           * Encryption. `true` checks the certificate and the host's name. Not
           * together with an `sslmode` in the URL.
           * @visibility backend
           */
          ssl?:
            | boolean
            | {
                /** false accepts any certificate. */
                rejectUnauthorized?: boolean;
                /** The authority's certificate (PEM), or the path of its file. */
                ca?: string;
                /** The name in the certificate, where it is not the host's. */
                servername?: string;
              };
          /**
           * How many connections at most: 1, 2 or 3 (3 if not given).
           * @visibility backend
           */
          poolSize?: number;
          /**
           * 10 seconds if not given.
           * @visibility backend
           */
          connectTimeout?: HumanDuration | string;
          /**
           * The limit of each statement; 60 seconds if not given.
           * @visibility backend
           */
          statementTimeout?: HumanDuration | string;
        };
        /** Which schemas are read: names in which `*` stands for any characters. */
        schemas?: {
          /**
           * All that the role may use, if empty.
           * @visibility backend
           */
          include?: string[];
          /**
           * Wins over `include`. The run after a schema is excluded takes away
           * all that is kept of it, its history included, and writes the event
           * `schema-purge` to the audit log; the feed keeps its names for 90
           * days, so that the catalog and the search forget it too.
           * @visibility backend
           */
          exclude?: string[];
        };
        /**
         * Whether tables and views that belong to an extension, such as
         * PostGIS's `spatial_ref_sys`, are read too; their pages say which
         * extension it is. Off if not given.
         * @visibility backend
         */
        extensionTables?: boolean;
        /**
         * Whether to hear of changes to the structure as they happen: one more
         * connection is kept open, which needs a session of its own, so not
         * through a pooler that gives every transaction another. The database
         * needs the event triggers of examples/change-notifications. Without
         * it a change is seen by the next run. Off if not given.
         * @visibility backend
         */
        changeNotifications?: boolean;
        /** The table in which the loaders write what they loaded (access level 2). */
        updateLog?: {
          /** @visibility backend */
          schema: string;
          /** @visibility backend */
          table: string;
          /** Names of columns, where they are not the usual ones. */
          columns?: {
            /**
             * `schema` if not given.
             * @visibility backend
             */
            schema?: string;
            /**
             * `table` if not given.
             * @visibility backend
             */
            table?: string;
            /**
             * `updated_at` if not given. A time without a zone is taken as UTC.
             * @visibility backend
             */
            updatedAt?: string;
            /**
             * `loader` if not given.
             * @visibility backend
             */
            loader?: string;
            /**
             * `rows_loaded` if not given.
             * @visibility backend
             */
            rowsLoaded?: string;
          };
        };
        /** What may be looked into (access level 3). Nothing by default. */
        contents?: {
          /**
           * Patterns `schema.table`, in which `*` stands for any characters. A
           * schema that holds a dot is written in double quotes.
           * @visibility backend
           */
          tables?: string[];
          /**
           * How many rows of a table are counted at most; 1000 if not given.
           * @visibility backend
           */
          rowLimit?: number;
          /**
           * The limit for each table; 1 second if not given.
           * @visibility backend
           */
          timeLimit?: HumanDuration | string;
        };
      };
    };
  };
}
