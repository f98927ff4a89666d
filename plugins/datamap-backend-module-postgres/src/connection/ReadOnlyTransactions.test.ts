import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { Client } from 'pg';
import { readConnectionSettings } from '../config/readConnectionSettings';
import { NetworkBetween } from '../__testUtils__/NetworkBetween';
import { TestDatabase } from '../__testUtils__/TestDatabase';
import { testServers } from '../__testUtils__/testServers';
import { ReadOnlyTransactions } from './ReadOnlyTransactions';

describe.each(testServers)('ReadOnlyTransactions on $major', ({ adminUrl }) => {
  let database: TestDatabase;
  let opened: ReadOnlyTransactions[];

  beforeAll(async () => {
    database = await TestDatabase.create(
      adminUrl,
      'CREATE TABLE public.kept (id int); INSERT INTO public.kept VALUES (1)',
    );
  });

  beforeEach(() => {
    opened = [];
  });

  afterEach(async () => {
    await Promise.all(opened.map(transactions => transactions.close()));
  });

  afterAll(async () => {
    await database?.drop();
  });

  const open = (connection: JsonObject = {}) => {
    const transactions = ReadOnlyTransactions.create({
      warehouseId: 'w1',
      connection: readConnectionSettings(
        new ConfigReader({ url: database.readerUrl, ...connection }),
      ),
    });
    opened.push(transactions);
    return transactions;
  };

  /** As the superuser, so that only the transaction is between us and the data. */
  const openAsSuperuser = () => open({ url: database.adminUrl });

  const failure = async (promise: Promise<unknown>) => {
    try {
      await promise;
    } catch (error) {
      return error as { code: string; transient: boolean; message: string };
    }
    throw new Error('it did not fail');
  };

  it('cannot write, whoever it is', async () => {
    for (const statement of [
      'INSERT INTO public.kept VALUES (2)',
      'DELETE FROM public.kept',
      'CREATE TABLE public.made (id int)',
      "SELECT set_config('transaction_read_only', 'off', true)",
      'SET TRANSACTION READ WRITE',
      "SELECT nextval('public.none')",
    ]) {
      await failure(openAsSuperuser().run(query => query(statement)));
    }
    const { rows } = await database.admin.query(
      "SELECT count(*)::int AS n, to_regclass('public.made') AS made FROM public.kept",
    );
    expect(rows).toEqual([{ n: 1, made: null }]);
  });

  it('sends one statement at a time', async () => {
    const error = await failure(
      openAsSuperuser().run(query =>
        query('COMMIT; DELETE FROM public.kept; SELECT 1'),
      ),
    );
    expect(error.message).toContain('42601');
    const { rows } = await database.admin.query('SELECT FROM public.kept');
    expect(rows).toHaveLength(1);
  });

  it('reads one state, with limits, and says who it is', async () => {
    const [row] = await open().run(query =>
      query(`SELECT
        current_setting('transaction_isolation') AS isolation,
        current_setting('transaction_read_only') AS read_only,
        current_setting('statement_timeout') AS statement_timeout,
        current_setting('lock_timeout') AS lock_timeout,
        current_setting('idle_in_transaction_session_timeout') AS idle_timeout,
        current_setting('search_path') AS search_path,
        current_setting('jit') AS jit,
        current_setting('application_name') AS application_name`),
    );
    expect(row).toEqual({
      isolation: 'repeatable read',
      read_only: 'on',
      statement_timeout: '1min',
      lock_timeout: '100ms',
      idle_timeout: '30s',
      search_path: 'pg_catalog, pg_temp',
      jit: 'off',
      application_name: 'datamap (w1)',
    });
  });

  it('leaves nothing on the session, as behind transaction pooling', async () => {
    const transactions = open({ poolSize: 1 });
    const state = `SELECT pg_backend_pid() AS pid,
      (SELECT count(*) FROM pg_prepared_statements) AS prepared,
      (SELECT count(*) FROM pg_cursors WHERE name <> '') AS cursors,
      (SELECT count(*) FROM pg_locks WHERE pid = pg_backend_pid()
        AND locktype = 'advisory') AS advisory`;
    const [during] = await transactions.run(query => query(state));
    expect(during).toMatchObject({ prepared: 0, cursors: 0, advisory: 0 });
    // The same session, outside of any transaction of ours.
    const pool = (
      transactions as unknown as {
        pool: { query(sql: string): Promise<{ rows: object[] }> };
      }
    ).pool;
    const { rows } = await pool.query(`SELECT pg_backend_pid() AS pid,
      current_setting('search_path') AS search_path,
      current_setting('statement_timeout') AS statement_timeout,
      current_setting('lock_timeout') AS lock_timeout,
      current_setting('jit') AS jit,
      current_setting('transaction_read_only') AS read_only`);
    expect(rows).toEqual([
      {
        pid: during.pid,
        search_path: '"$user", public',
        statement_timeout: '0',
        lock_timeout: '0',
        jit: 'on',
        read_only: 'off',
      },
    ]);
  });

  it('ends the transaction when something fails, and goes on', async () => {
    const transactions = open({ poolSize: 1 });
    const error = await failure(
      transactions.run(query => query('SELECT 1 / 0')),
    );
    expect(error).toMatchObject({ code: 'internal', transient: false });
    await failure(
      transactions.run(async () => {
        throw new Error('of our own');
      }),
    );
    await expect(
      transactions.run(query => query('SELECT 1 AS one')),
    ).resolves.toEqual([{ one: 1 }]);
  });

  it('ends a statement that takes too long', async () => {
    const error = await failure(
      open({ statementTimeout: '50ms' }).run(query =>
        query('SELECT pg_sleep(5)'),
      ),
    );
    expect(error).toMatchObject({ code: 'statement-timeout', transient: true });
  });

  it('ends the statement under way when it is aborted, on the server too', async () => {
    const transactions = open({ poolSize: 1 });
    const controller = new AbortController();
    const running = failure(
      transactions.run(query => query('SELECT pg_sleep(30)'), {
        signal: controller.signal,
      }),
    );
    const sleeping = async () => {
      const { rows } = await database.admin.query(
        `SELECT FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(30)'
         AND state = 'active' AND datname = current_database()`,
      );
      return rows.length;
    };
    while ((await sleeping()) === 0) {
      await sleep(20);
    }
    controller.abort();
    expect((await running).message).toContain('cancelled');
    const deadline = Date.now() + 5_000;
    while ((await sleeping()) > 0 && Date.now() < deadline) {
      await sleep(50);
    }
    expect(await sleeping()).toBe(0);
    // The one connection that it may have is free again.
    await expect(
      transactions.run(query => query('SELECT 1 AS one')),
    ).resolves.toEqual([{ one: 1 }]);
  });

  it('does not begin when it is aborted already', async () => {
    const error = await failure(
      open().run(query => query('SELECT 1'), { signal: AbortSignal.abort() }),
    );
    expect(error.message).toContain('cancelled');
  });

  it('tells a connection that the server closed, and makes a new one', async () => {
    const transactions = open({ poolSize: 1 });
    const running = failure(
      transactions.run(async query => {
        const [{ pid }] = await query<{ pid: number }>(
          'SELECT pg_backend_pid() AS pid',
        );
        await database.admin.query('SELECT pg_terminate_backend($1)', [pid]);
        await query('SELECT 1');
      }),
    );
    expect(await running).toMatchObject({
      code: 'connection-lost',
      transient: true,
    });
    await expect(
      transactions.run(query => query('SELECT 1 AS one')),
    ).resolves.toEqual([{ one: 1 }]);
  });

  describe('says why it cannot connect, without the password', () => {
    const connectFailure = async (connection: JsonObject) => {
      const error = await failure(
        open(connection).run(query => query('SELECT 1')),
      );
      const text = `${error.message} ${JSON.stringify(error)} ${
        (error as unknown as Error).stack
      }`;
      expect(text).not.toContain(database.password);
      expect(text).not.toContain('wrong-pass');
      expect(text).not.toContain(
        decodeURIComponent(new URL(adminUrl).password),
      );
      expect(error.message).toContain("Warehouse 'w1'");
      return { code: error.code, transient: error.transient };
    };
    const refused = (code: string) => ({ code, transient: false });

    it('a wrong or missing password, or an unknown role', async () => {
      expect(await connectFailure({ password: 'wrong-pass' })).toEqual(
        refused('password-rejected'),
      );
      expect(await connectFailure({ user: 'nobody_here' })).toEqual(
        refused('password-rejected'),
      );
      const url = new URL(database.readerUrl);
      url.password = '';
      expect(await connectFailure({ url: url.toString() })).toEqual(
        refused('password-rejected'),
      );
    });

    it('an unknown database', async () => {
      expect(await connectFailure({ database: 'no_such_db' })).toEqual(
        refused('database-unknown'),
      );
    });

    it('a database without CONNECT, a role without LOGIN', async () => {
      const other = await TestDatabase.create(adminUrl);
      try {
        expect(await connectFailure({ database: other.name })).toEqual(
          refused('connect-not-granted'),
        );
        await other.run('ALTER ROLE :reader NOLOGIN');
        expect(await connectFailure({ url: other.readerUrl })).toEqual(
          refused('login-not-allowed'),
        );
      } finally {
        await other.drop();
      }
    });

    it('a role with all its connections in use', async () => {
      await database.run('ALTER ROLE :reader CONNECTION LIMIT 0');
      try {
        expect(await connectFailure({})).toEqual({
          code: 'too-many-connections',
          transient: true,
        });
      } finally {
        await database.run('ALTER ROLE :reader CONNECTION LIMIT -1');
      }
    });

    it('an unknown host, a port where nothing listens', async () => {
      expect(
        (await connectFailure({ host: 'no-such-host.invalid' })).code,
      ).toBe('host-unknown');
      const probe = createServer().listen(0, '127.0.0.1');
      await new Promise(resolve => probe.once('listening', resolve));
      const { port } = probe.address() as AddressInfo;
      await new Promise(resolve => probe.close(resolve));
      expect(await connectFailure({ port })).toEqual({
        code: 'connection-refused',
        transient: true,
      });
    });

    it('a server that says nothing', async () => {
      const silent = createServer(() => {}).listen(0, '127.0.0.1');
      await new Promise(resolve => silent.once('listening', resolve));
      try {
        const { port } = silent.address() as AddressInfo;
        expect(await connectFailure({ port, connectTimeout: '200ms' })).toEqual(
          { code: 'connection-timeout', transient: true },
        );
      } finally {
        silent.close();
      }
    });

    it('a server without TLS', async () => {
      expect(await connectFailure({ ssl: true })).toEqual(
        refused('tls-not-offered'),
      );
    });
  });

  it('does two things at once that see the same, by two connections', async () => {
    const pids = await open().run(async (query, copy, beside) => {
      const pid = async (ask: typeof query) =>
        (await ask<{ pid: number }>('SELECT pg_backend_pid() AS pid'))[0].pid;
      const tables = async (ask: typeof query) =>
        (
          await ask<{ count: number }>(
            "SELECT count(*) FROM pg_class WHERE relname LIKE 'kept%'",
          )
        )[0].count;
      const before = await tables(query);
      await database.run('CREATE TABLE public.kept_too (id int)');
      const [own, other] = await beside(
        async () => [await tables(query), await pid(query)],
        async otherQuery => [await tables(otherQuery), await pid(otherQuery)],
      );
      expect([own[0], other[0]]).toEqual([before, before]);
      let text = '';
      await copy('SELECT unnest($1::oid[])', [[1, 2]], piece => {
        text += piece;
      });
      expect(text).toBe('1\n2\n');
      return [own[1], other[1]];
    });
    await database.run('DROP TABLE public.kept_too');
    expect(new Set(pids).size).toBe(2);
  });

  it('does them one after the other where one connection is all there is', async () => {
    const pids = await open({ poolSize: 1 }).run((query, _copy, beside) => {
      const pid = async (ask: typeof query) =>
        (await ask<{ pid: number }>('SELECT pg_backend_pid() AS pid'))[0].pid;
      return beside(() => pid(query), pid);
    });
    expect(new Set(pids).size).toBe(1);
  });

  it('does them one after the other where the second connection leads to another server', async () => {
    const elsewhere = testServers.find(server => server.adminUrl !== adminUrl)!;
    const { name, reader, password } = database;
    const admin = new Client({ connectionString: elsewhere.adminUrl });
    const network = await NetworkBetween.to(database.readerUrl);
    await admin.connect();
    await admin.query(`CREATE DATABASE ${name}`);
    await admin.query(`CREATE ROLE ${reader} LOGIN PASSWORD '${password}'`);
    try {
      const ports = await open({
        url: network.through(database.readerUrl),
      }).run((query, _copy, beside) => {
        network.leadTo(elsewhere.adminUrl);
        const port = async (ask: typeof query) =>
          (
            await ask<{ port: string }>(
              "SELECT current_setting('port') AS port",
            )
          )[0].port;
        return beside(() => port(query), port);
      });
      const own = new URL(adminUrl).port;
      expect(ports).toEqual([own, own]);
    } finally {
      await Promise.all(opened.map(transactions => transactions.close()));
      await network.close();
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.query(`DROP ROLE ${reader}`);
      await admin.end();
    }
  });

  it('fails where either of the two fails, and leaves no connection behind', async () => {
    const transactions = open();
    for (const wrong of [0, 1]) {
      const error = await failure(
        transactions.run((query, _copy, beside) =>
          beside(
            () => query(wrong === 0 ? 'SELECT 1 / 0' : 'SELECT 1'),
            other => other(wrong === 1 ? 'SELECT 1 / 0' : 'SELECT 1'),
          ),
        ),
      );
      expect(error.message).toContain('22012');
    }
    expect(await transactions.run(query => query('SELECT 1 AS one'))).toEqual([
      { one: 1 },
    ]);
  });

  it('ends a copy under way when it is cancelled', async () => {
    const controller = new AbortController();
    const error = await failure(
      open().run(
        async (_query, copy) => {
          await copy(
            "SELECT repeat('a', 3000), generate_series(1, 100000000)",
            [],
            () => controller.abort(),
          );
        },
        { signal: controller.signal },
      ),
    );
    expect(error.message).toContain('cancelled');
  });

  it('says so when the connection is lost in the middle of a copy', async () => {
    let killing: Promise<unknown> | undefined;
    const error = await failure(
      open().run(async (query, copy) => {
        const [{ pid }] = await query<{ pid: number }>(
          'SELECT pg_backend_pid() AS pid',
        );
        await copy(
          "SELECT repeat('a', 3000), generate_series(1, 100000000)",
          [],
          () => {
            killing ??= database.run(`SELECT pg_terminate_backend(${pid})`);
          },
        );
      }),
    );
    await killing;
    expect(error).toMatchObject({ code: 'connection-lost', transient: true });
  });
});
