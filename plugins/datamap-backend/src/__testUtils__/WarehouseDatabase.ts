import { randomBytes } from 'node:crypto';
import createKnex, { type Knex } from 'knex';
import { required } from './environment';

/**
 * A warehouse of its own on a test server, with a reader that has CONNECT and
 * nothing else. `:reader` in a script stands for the reader's role.
 */
export class WarehouseDatabase {
  static async create(major: 18 | 15, script = ''): Promise<WarehouseDatabase> {
    const adminUrl = required(`DATAMAP_TEST_POSTGRES_${major}_URL`);
    const warehouse = new WarehouseDatabase(
      new URL(adminUrl),
      `datamap_bad_day_${randomBytes(6).toString('hex')}`,
    );
    const { name, reader, password } = warehouse;
    await warehouse.onServer(`create database ${name} template template0`);
    await warehouse.onServer(
      `create role ${reader} login password '${password}'`,
    );
    await warehouse.onServer(`revoke all on database ${name} from public`);
    await warehouse.onServer(`grant connect on database ${name} to ${reader}`);
    await warehouse.run(script);
    return warehouse;
  }

  readonly reader: string;
  readonly password = randomBytes(12).toString('hex');
  /** The superuser's sessions. */
  readonly admin: Knex;

  private constructor(private readonly adminUrl: URL, readonly name: string) {
    this.reader = `${name}_reader`;
    this.admin = this.connect();
  }

  get readerUrl(): string {
    const url = new URL(this.adminUrl);
    url.pathname = `/${this.name}`;
    url.username = this.reader;
    url.password = this.password;
    return url.toString();
  }

  /** The configuration of a warehouse that is read as the reader. */
  get config() {
    return { connector: 'postgres', connection: { url: this.readerUrl } };
  }

  /** Runs a script as the superuser. */
  async run(script: string): Promise<void> {
    if (script !== '') {
      await this.admin.raw(
        script.replaceAll(':reader', this.reader).replaceAll('?', '\\?'),
      );
    }
  }

  async drop(): Promise<void> {
    await this.admin.destroy();
    await this.onServer(`drop database ${this.name} with (force)`);
    await this.onServer(`drop role ${this.reader}`);
  }

  private connect(): Knex {
    const url = new URL(this.adminUrl);
    url.pathname = `/${this.name}`;
    return createKnex({
      client: 'pg',
      connection: url.toString(),
      pool: { min: 0, max: 2 },
    });
  }

  private async onServer(statement: string): Promise<void> {
    const server = createKnex({
      client: 'pg',
      connection: this.adminUrl.toString(),
      pool: { min: 0, max: 1 },
    });
    try {
      await server.raw(statement);
    } finally {
      await server.destroy();
    }
  }
}
