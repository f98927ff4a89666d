import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import createKnex, { type Knex } from 'knex';
import {
  applyMigrations,
  migrationsDirectory,
} from '../database/applyMigrations';
import { required } from './environment';

/** A test server, as `TestDatabases` of Backstage names it. */
export type TestServerId = `POSTGRES_${number}`;

const connect = (url: URL | string): Knex =>
  createKnex({
    client: 'pg',
    connection: String(url),
    pool: { min: 0, max: 50 },
  });

/** Tells the store's tables by the migrations that make them. */
function migrationsHash(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(migrationsDirectory).sort()) {
    hash.update(file).update(readFileSync(join(migrationsDirectory, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Databases that have the store's tables already: copies of one that is made
 * once on each server, which takes a fraction of what the migrations take. What
 * is about the migrations themselves begins with an empty one of `TestDatabases`.
 */
export class StoreDatabases {
  static create({ ids }: { ids: TestServerId[] }): StoreDatabases {
    const databases = new StoreDatabases(ids);
    afterAll(async () => await databases.drop(), 60_000);
    return databases;
  }

  private readonly made: Array<{ url: URL; name: string; database: Knex }> = [];

  private constructor(private readonly ids: TestServerId[]) {}

  eachSupportedId(): Array<[TestServerId]> {
    return this.ids.map(id => [id]);
  }

  async init(id: TestServerId): Promise<Knex> {
    const url = new URL(
      required(
        `BACKSTAGE_TEST_DATABASE_${id.replace('_', '')}_CONNECTION_STRING`,
      ),
    );
    const name = `store_${randomBytes(12).toString('hex')}`;
    const server = connect(url);
    try {
      const template = await this.template(server, url);
      await server.raw('create database ?? template ??', [name, template]);
    } finally {
      await server.destroy();
    }
    url.pathname = `/${name}`;
    const database = connect(url);
    this.made.push({ url, name, database });
    return database;
  }

  /** The name of the database that is copied, which is made where it is not there. */
  private async template(server: Knex, at: URL): Promise<string> {
    const template = `store_template_${migrationsHash()}`;
    const isThere = async (asked: Knex) =>
      (await asked('pg_database').where({ datname: template })).length > 0;
    if (await isThere(server)) {
      return template;
    }
    await server.transaction(async transaction => {
      await transaction.raw('select pg_advisory_xact_lock(7411)');
      if (await isThere(transaction)) {
        return;
      }
      const name = `${template}_${randomBytes(4).toString('hex')}`;
      await server.raw('create database ??', [name]);
      const url = new URL(at);
      url.pathname = `/${name}`;
      const database = connect(url);
      try {
        await applyMigrations(database);
      } finally {
        await database.destroy();
      }
      await server.raw('alter database ?? rename to ??', [name, template]);
    });
    return template;
  }

  private async drop(): Promise<void> {
    for (const { url, name, database } of this.made) {
      await database.destroy();
      const server = connect(
        Object.assign(new URL(url), { pathname: '/postgres' }),
      );
      try {
        await server.raw('drop database ?? with (force)', [name]);
      } finally {
        await server.destroy();
      }
    }
  }
}
