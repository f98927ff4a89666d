import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { connectionUrl } from './connectionUrl.mjs';
import { splitSqlScript } from './splitSqlScript.mjs';
import { withClient } from './withClient.mjs';

/**
 * Statements about the database as a whole. The caller says which database the
 * file goes into, so that a file can neither drop nor enter another one.
 */
const ABOUT_DATABASES = /^(CREATE|DROP|ALTER)\s+DATABASE\b/i;

/**
 * Loads a file written for psql (a dump, mostly) into a database, which is made
 * if it does not exist. As psql does, it goes on after a statement that failed,
 * and tells of it. See `index.d.ts`.
 *
 * @param {import('../index.d.ts').LoadSqlFileOptions} options
 * @returns {Promise<import('../index.d.ts').LoadSqlFileResult>}
 */
export async function loadSqlFile({ adminUrl, database, file }) {
  const script = await readFile(file, 'utf8');
  await createDatabase(adminUrl, database);
  const url = connectionUrl(adminUrl, { database });
  return await withClient(url, async client => {
    let statements = 0;
    const skipped = [];
    const failed = [];
    for (const part of splitSqlScript(script)) {
      const { kind, line, text } = part;
      if (kind === 'command' || ABOUT_DATABASES.test(text)) {
        skipped.push({ line, text: firstLine(text) });
        continue;
      }
      try {
        if (kind === 'copy') {
          await pipeline(
            Readable.from([part.rows]),
            client.query(copyFrom(text)),
          );
        } else {
          await client.query(text);
        }
        statements++;
      } catch (error) {
        failed.push({
          line,
          text: firstLine(text),
          message: error instanceof Error ? error.message : `${error}`,
        });
      }
    }
    return { url, statements, skipped, failed };
  });
}

/**
 * @param {string} adminUrl
 * @param {string} database
 */
async function createDatabase(adminUrl, database) {
  await withClient(adminUrl, async admin => {
    const { rowCount } = await admin.query(
      'SELECT FROM pg_database WHERE datname = $1',
      [database],
    );
    if (!rowCount) {
      await admin.query(
        `CREATE DATABASE ${admin.escapeIdentifier(
          database,
        )} ENCODING 'UTF8' TEMPLATE template0`,
      );
    }
  });
}

/** @param {string} text */
function firstLine(text) {
  return text.split('\n', 1)[0].slice(0, 120);
}
