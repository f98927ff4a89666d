declare module 'pg-copy-streams' {
  import type { Submittable } from 'pg';
  import type { Readable } from 'node:stream';

  /** A `COPY … TO STDOUT` as a stream. */
  export function to(
    sql: string,
  ): Readable & Submittable & { rowCount: number };
}
