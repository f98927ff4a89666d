import { randomBytes } from 'node:crypto';
import { ConfigReader } from '@backstage/config';
import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { Client } from 'pg';
import { PostgresConnector } from '../PostgresConnector';

/**
 * A database of its own on a test server, with a reader that has CONNECT and
 * nothing else. `:reader` in a script stands for the reader's role.
 */
export class TestDatabase {
  static async create(adminUrl: string, script = ''): Promise<TestDatabase> {
    const name = `datamap_test_${randomBytes(6).toString('hex')}`;
    const password = randomBytes(12).toString('hex');
    const server = new Client({ connectionString: adminUrl });
    await server.connect();
    await server.query(`CREATE DATABASE ${name} TEMPLATE template0`);
    await server.query(
      `CREATE ROLE ${name}_reader LOGIN PASSWORD '${password}'`,
    );
    await server.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await server.query(`GRANT CONNECT ON DATABASE ${name} TO ${name}_reader`);
    const ownUrl = new URL(adminUrl);
    ownUrl.pathname = `/${name}`;
    const readerUrl = new URL(ownUrl);
    readerUrl.username = `${name}_reader`;
    readerUrl.password = password;
    const database = new TestDatabase({
      name,
      password,
      server,
      adminUrl: ownUrl.toString(),
      readerUrl: readerUrl.toString(),
    });
    database.admin = await database.connect();
    await database.run(script);
    return database;
  }

  readonly name: string;
  readonly reader: string;
  readonly password: string;
  readonly adminUrl: string;
  readonly readerUrl: string;
  /** A superuser's session. */
  admin!: Client;
  private readonly server: Client;
  private readonly sessions: Client[] = [];
  private readonly connectors: PostgresConnector[] = [];

  private constructor(options: {
    name: string;
    password: string;
    server: Client;
    adminUrl: string;
    readerUrl: string;
  }) {
    this.name = options.name;
    this.reader = `${options.name}_reader`;
    this.password = options.password;
    this.server = options.server;
    this.adminUrl = options.adminUrl;
    this.readerUrl = options.readerUrl;
  }

  /** Another session of the superuser. */
  async connect(): Promise<Client> {
    const client = new Client({ connectionString: this.adminUrl });
    // The database is dropped by force in the end.
    client.on('error', () => {});
    await client.connect();
    this.sessions.push(client);
    return client;
  }

  /** Runs a script as the superuser. */
  async run(script: string): Promise<void> {
    await this.admin.query(script.replaceAll(':reader', this.reader));
  }

  /** A connector that reads as the reader. */
  connector(config: JsonObject = {}): PostgresConnector {
    const { connection, ...rest } = config;
    const connector = PostgresConnector.fromConfig({
      warehouseId: 'test',
      config: new ConfigReader({
        ...rest,
        connection: {
          url: this.readerUrl,
          ...(connection as JsonObject | undefined),
        },
      }),
      logger: mockServices.logger.mock(),
    });
    this.connectors.push(connector);
    return connector;
  }

  async drop(): Promise<void> {
    await Promise.all(this.connectors.map(connector => connector.close()));
    await Promise.all(this.sessions.map(session => session.end()));
    await this.server.query(`DROP DATABASE ${this.name} WITH (FORCE)`);
    await this.server.query(`DROP ROLE ${this.reader}`);
    await this.server.end();
  }
}
