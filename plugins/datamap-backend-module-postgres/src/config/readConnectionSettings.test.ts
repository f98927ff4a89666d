import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { readConnectionSettings } from './readConnectionSettings';

const URL_PLAIN = 'postgres://me:s3cr%40t@db.example.com/sales';

function read(connection: JsonObject) {
  return readConnectionSettings(new ConfigReader(connection));
}

describe('readConnectionSettings', () => {
  it('takes a URL apart, decoding what is encoded', () => {
    expect(
      read({ url: 'postgresql://m%3Ae:p%2Fw@[::1]:6000/%ED%95%9C%20a' }),
    ).toEqual({
      host: '::1',
      port: 6000,
      database: '한 a',
      user: 'm:e',
      password: 'p/w',
      tls: false,
      poolSize: 3,
      connectTimeout: 10_000,
      statementTimeout: 60_000,
      ignoredParameters: [],
    });
  });

  it('takes parts, which win over the URL', () => {
    expect(
      read({
        url: URL_PLAIN,
        host: 'other',
        password: 'p',
        poolSize: 1,
        connectTimeout: { seconds: 2 },
        statementTimeout: '1m',
      }),
    ).toMatchObject({
      host: 'other',
      port: 5432,
      user: 'me',
      password: 'p',
      poolSize: 1,
      connectTimeout: 2_000,
      statementTimeout: 60_000,
    });
    expect(
      read({ url: 'postgres://me@h/sales?host=/var/run/postgresql' }).host,
    ).toBe('/var/run/postgresql');
  });

  it('takes nothing from the environment', () => {
    process.env.PGPASSWORD = 'from the environment';
    process.env.PGHOST = 'from-the-environment';
    try {
      expect(read({ url: 'postgres://me@h/d' }).password).toBeUndefined();
      expect(() => read({ user: 'me', database: 'd' })).toThrow(
        "'connection.host' is missing",
      );
    } finally {
      delete process.env.PGPASSWORD;
      delete process.env.PGHOST;
    }
  });

  it('names parameters without effect', () => {
    expect(
      read({ url: `${URL_PLAIN}?sslmode=disable&options=-c%20a=b&x=1` })
        .ignoredParameters,
    ).toEqual(['options', 'x']);
  });

  it.each([
    ['mysql://me:s3cret@h/d', "'connection.url' is no address"],
    ['postgres://me:s3cret%zz@h/d%zz', "'connection.url' is no address"],
    ['me:s3cret@h', "'connection.url' is no address"],
    ['postgres://me:s3cret@h', "'connection.database' is missing"],
    ['postgres://me:s3cret@h/d?sslmode=prefer', "'sslmode=prefer'"],
  ])('refuses %s without repeating it', (url, message) => {
    let error: Error | undefined;
    try {
      read({ url });
    } catch (caught) {
      error = caught as Error;
    }
    expect(error?.name).toBe('InputError');
    expect(error?.message).toContain(message);
    expect(`${error?.message}${error?.stack}`).not.toContain('s3cret');
  });

  it.each([[0], [4], [1.5]])('refuses a pool of %s', poolSize => {
    expect(() => read({ url: URL_PLAIN, poolSize })).toThrow(
      "'connection.poolSize'",
    );
  });

  it('refuses a time limit that PostgreSQL would take for none', () => {
    expect(() => read({ url: URL_PLAIN, statementTimeout: '0ms' })).toThrow(
      "'statementTimeout'",
    );
  });
});

describe('TLS', () => {
  const tls = (connection: JsonObject, parameters = '') =>
    read({ url: URL_PLAIN + parameters, ...connection }).tls;

  it('means by sslmode what libpq means', () => {
    expect(tls({})).toBe(false);
    expect(tls({}, '?sslmode=disable')).toBe(false);
    expect(tls({}, '?sslmode=require')).toEqual({ rejectUnauthorized: false });
    expect(tls({}, '?sslmode=verify-ca')).toEqual({
      rejectUnauthorized: true,
      checkServerIdentity: expect.any(Function),
    });
    expect(tls({}, '?sslmode=verify-full')).toEqual({
      rejectUnauthorized: true,
    });
    expect(tls({}, `?sslmode=require&sslrootcert=${__filename}`)).toEqual({
      rejectUnauthorized: true,
      ca: expect.stringContaining('means by sslmode'),
      checkServerIdentity: expect.any(Function),
    });
    expect(() => tls({}, '?sslmode=require&sslrootcert=/no/such')).toThrow(
      "'/no/such' cannot be read",
    );
  });

  it('never lets an sslmode win over ssl, or the other way round', () => {
    expect(() => tls({ ssl: true }, '?sslmode=disable')).toThrow(
      'Keep one of them',
    );
    expect(() => tls({ ssl: false }, '?sslmode=verify-full')).toThrow(
      'Keep one of them',
    );
  });

  it('verifies unless told otherwise', () => {
    expect(tls({ ssl: true })).toEqual({ rejectUnauthorized: true });
    expect(tls({ ssl: false })).toBe(false);
    expect(tls({ ssl: {} })).toEqual({ rejectUnauthorized: true });
    expect(tls({ ssl: { rejectUnauthorized: false } })).toEqual({
      rejectUnauthorized: false,
    });
    expect(
      tls({ ssl: { ca: '-----BEGIN CERTIFICATE-----', servername: 'real' } }),
    ).toEqual({
      rejectUnauthorized: true,
      ca: '-----BEGIN CERTIFICATE-----',
      servername: 'real',
      checkServerIdentity: expect.any(Function),
    });
  });
});
