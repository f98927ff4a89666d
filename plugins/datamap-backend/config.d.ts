import type { HumanDuration } from '@backstage/types';

export interface Config {
  datamap?: {
    /**
     * Who owns what no pattern names, as an entity ref such as
     * `group:default/data-team`. Without one, tables that nobody claimed
     * belong to `group:default/unowned`, and nobody is told when they break.
     */
    defaultOwner?: string;

    /**
     * Whom to ask where a table's and its schema's owner are not named, or where
     * somebody may not see a table at all; an entity ref such as
     * `group:default/data-team`.
     */
    dataTeam?: string;

    /**
     * References that nobody declared: suggested by names and types, never by
     * values, told apart from those that the database knows, and confirmed or
     * rejected by people.
     */
    inferredReferences?: {
      /** Whether they are suggested; true by default. What people decided is kept. */
      enabled?: boolean;
      /**
       * What is read for a word in the names of tables and columns, beside the
       * usual abbreviations and Korean words in Latin letters, over which these
       * take precedence: `{ spl: supplier, gogaek: customer, 고객: customer }`.
       */
      abbreviations?: { [word: string]: string };
      /**
       * What the names of tables begin with and does not say what they hold,
       * beside `tb`, `dim`, `fct`, `stg` and the like.
       */
      tablePrefixes?: string[];
    };

    /** What Datamap offers to the portal's actions, such as an MCP server's. */
    actions?: {
      /**
       * Whether chats and tools may ask it to find and describe tables, each
       * with its caller's permissions; false by default.
       */
      enabled?: boolean;
    };

    /**
     * How often one person may ask Datamap's API; no limit without it. Each
     * replica counts for itself, and services are not counted.
     */
    requestLimit?: {
      /** Within the window, such as 600. */
      requests: number;
      /** A minute by default. */
      window?: HumanDuration | string;
    };

    /** What people write about tables and columns. */
    notes?: {
      /**
       * What this portal wants to know of tables or columns beside title,
       * description and so on: at most 20 fields, in the order in which they are
       * asked for and shown. None of them has to be filled in.
       */
      fields?: Array<{
        /**
         * Small letters, digits and hyphens. What people wrote is kept under it:
         * a field that is taken out of the configuration keeps its words, which
         * nobody sees until a field of that id is configured again.
         */
        id: string;
        /**
         * What it is called; in several languages as
         * `{ en: Kept for, ko: 보관 기간 }`.
         */
        title: string | { [language: string]: string };
        /** What to write there, as a hint below it; in several languages alike. */
        description?: string | { [language: string]: string };
        /**
         * What it holds: one line of text (`text`, the default), one of the
         * `choices`, an address (`link`), a day (`date`), or `yes-no`.
         */
        type?: 'text' | 'choice' | 'link' | 'date' | 'yes-no';
        /** Of a `choice`: what can be chosen, as people read it. */
        choices?: string[];
        /** Of what it is; both by default. */
        of?: Array<'table' | 'column'>;
      }>;
    };

    /** The search of the datamap pages. */
    search?: {
      /**
       * Whether words are counted that people searched for and found nothing by,
       * so that owners learn what is missing: the words and the day, never the
       * person. True by default; with `false` what was counted is forgotten
       * within the hour.
       */
      misses?:
        | boolean
        | {
            /** How long they are kept; 90 days by default. */
            retention?: HumanDuration | string;
          };
    };

    /**
     * Columns that look like personal data by their name and type. Values are
     * never read.
     */
    personalData?: {
      /** Whether columns are suspected; true by default. What people decided is kept. */
      suspect?: boolean;
      /**
       * Words in the names of columns, beside the usual ones, by the kind that
       * they say: email, national-id, card, account, phone, birth-date, address,
       * name or network: `{ national-id: [foreigner no], name: [담당자명] }`.
       */
      words?: { [kind: string]: string[] };
    };

    /** What owners say of relying on a table. */
    certification?: {
      /**
       * Months after which a certification is due to be confirmed again, 1 to
       * 120; 12 by default. A breaking change of the table asks for that
       * earlier. What changes here holds for what is certified from then on.
       */
      confirmAfterMonths?: number;
    };

    /** How long things of the past are kept, so that the store does not grow for ever. */
    retention?: {
      /**
       * The history of rows, sizes and updates of each table, a line for each
       * reading at which a figure moved. 30 days by default; of older days the
       * last reading stays.
       */
      measurements?: HumanDuration | string;
      /**
       * The same history, the last reading of each day (in UTC); days with the
       * same figures share a line. Three years (1095 days) by default.
       */
      dailyMeasurements?: HumanDuration | string;
      /**
       * What readings found changed about schemas and tables, also of those that
       * are gone. Three years (1095 days) by default.
       */
      changes?: HumanDuration | string;
      /**
       * Runs: when each was, how it went and why it failed. 90 days by default;
       * of those that found nothing to do a day.
       */
      runs?: HumanDuration | string;
      /**
       * What people and services did through Datamap and what they were refused,
       * and by whom, as the page of events shows it. A year (365 days) by
       * default. The portal's own audit log is not touched.
       */
      audit?: HumanDuration | string;
    };

    /**
     * The warehouses. The key is the warehouse's id: a lower-case DNS label, and
     * the namespace of its entities. Changing it gives every entity a new ref,
     * and what people wrote about the old ones is lost.
     */
    warehouses?: {
      [id: string]: {
        /** What people call it; the id by default. */
        title?: string;

        /** What it is for, in a sentence. */
        description?: string;

        /**
         * Which connector reads it, such as `postgres`. A connector that is not
         * installed makes this warehouse fail with a message that names those
         * that are; the portal starts all the same.
         */
        connector: string;

        schedule?: {
          /**
           * How often it is read; every 15 minutes by default, at least one
           * minute, so that a typing error does not keep the warehouse busy.
           * After a failure the next try comes sooner: after 30 seconds, one
           * minute, two, and so on up to this.
           */
          frequency?: HumanDuration | string;
          /**
           * How often the figures of all tables are read: rows, sizes, last
           * updates, periods. Every 15 minutes by default, or as often as the
           * warehouse is read where that is less often. Between two readings of
           * the figures a run reads what changed in the structure, and the
           * figures of those tables alone, so `frequency` may be a minute on a
           * large warehouse. A run that a person starts reads everything.
           */
          figures?: HumanDuration | string;
          /** The time zone of the quiet hours, such as `Asia/Seoul`; `UTC` by default. */
          timeZone?: string;
          /**
           * When the warehouse is left alone. No reading begins by itself then,
           * and one that is under way stops before its next step; somebody who
           * may start a run still can.
           */
          quietHours?: Array<{
            /** Such as `22:00`. */
            from: string;
            /** Such as `06:00`; the next day where it is not later than `from`. */
            to: string;
            /** The days on which they begin, every day by default. */
            days?: Array<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'>;
          }>;
        };

        /**
         * What may be asked of the warehouse in an hour of the clock, by all
         * replicas together. When it is used up, a run stops, the last good state
         * stays, and the next try is in the next hour. No limit by default.
         */
        budget?: {
          /** Statements, those that begin and end a transaction included. */
          statementsPerHour?: number;
          /** Seconds that the statements take together. */
          secondsPerHour?: number;
        };

        /**
         * Who owns which tables. The first pattern that fits decides, so put
         * `finance.payroll` before `finance.*`, or it is never reached.
         */
        owners?: Array<{
          /** `schema.table` by their real names; `*` stands for any characters. */
          pattern: string;
          /** Full entity ref, such as `group:default/finance`. */
          owner: string;
        }>;

        /**
         * What people should know about tables and the database does not say. Of
         * each note, the first entry counts whose pattern fits and which has it.
         */
        tables?: Array<{
          /** `schema.table` by their real names; `*` stands for any characters. */
          pattern: string;
          /**
           * What one row is, such as `one refund of one order line`; in several
           * languages as `{ en: one refund, ko: 환불 한 건 }`. Readers of other
           * languages get the English one, else the first. Without it the
           * table's page shows its description alone.
           */
          oneRow?: string | { [language: string]: string };
          /** Of what time the rows tell. */
          period?: {
            /**
             * The column, of type `date`, `timestamp` or `timestamptz`, whose
             * smallest and largest value say so. They are read (access level 3)
             * where `contents.tables` names the table, SELECT on the column is
             * granted and the column is the first of a valid btree index. The
             * column that a table's owner names in the portal goes before it.
             */
            column: string;
          };
          /** When it was last updated, and how often it should be. */
          updated?: {
            /**
             * The column, of type `timestamptz`, `timestamp` (taken as UTC) or
             * `date`, whose largest value tells when the newest row was
             * written. It is read under the conditions of `period`; values in
             * the future are left aside. The update log and what loaders report
             * go before it.
             */
            column?: string;
            /**
             * How often it should be updated, at least an hour: after a longer
             * time without an update it is possibly out of date. Without this
             * the table's own history decides.
             */
            every?: HumanDuration | string;
          };
        }>;

        /** Who owns what no pattern of this warehouse names. */
        defaultOwner?: string;

        /** Who owns the warehouse itself; its `defaultOwner` by default. */
        owner?: string;

        /**
         * The share of tables, above 0 and up to 1, that one run may remove.
         * When a run sees fewer, the last good state stays until a person
         * accepts the removals, so that a lost grant does not empty the
         * catalog. 0.2 by default; 1 switches this off. Up to ten tables may
         * always go.
         */
        removalShare?: number;
      };
    };
  };
}
