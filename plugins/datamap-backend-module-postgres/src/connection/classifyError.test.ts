import { ConnectorError } from '@datamap/plugin-datamap-node';
import { classifyError, type ErrorPlace } from './classifyError';

const place: ErrorPlace = {
  warehouseId: 'w1',
  host: 'db.example.com',
  port: 5432,
  database: 'sales',
  user: 'reader',
  phase: 'connect',
};

function fromServer(code: string, message = 'said') {
  return Object.assign(new Error(message), { code, severity: 'FATAL' });
}

function fromNode(code: string, message = 'said') {
  return Object.assign(new Error(message), { code });
}

describe('classifyError', () => {
  it.each([
    ['password-rejected', fromServer('28P01')],
    ['role-unknown', fromServer('28000', 'role "reader" does not exist')],
    [
      'login-not-allowed',
      fromServer('28000', 'role "reader" is not permitted to log in'),
    ],
    [
      'not-allowed-by-server',
      fromServer(
        '28000',
        'no pg_hba.conf entry for host "10.0.0.1", user "reader", database "sales", SSL encryption',
      ),
    ],
    [
      'tls-required',
      fromServer(
        '28000',
        'no pg_hba.conf entry for host "10.0.0.1", user "reader", database "sales", no encryption',
      ),
    ],
    [
      'not-allowed-by-server',
      fromServer('28000', 'connection requires a valid client certificate'),
    ],
    ['database-unknown', fromServer('3D000')],
    ['database-unknown', fromServer('08P01', 'no such database: sales')],
    ['connect-not-granted', fromServer('42501')],
    ['too-many-connections', fromServer('53300')],
    [
      'too-many-connections',
      fromServer('08P01', 'no more connections allowed (max_client_conn)'),
    ],
    ['server-starting-or-stopping', fromServer('57P03')],
    ['server-starting-or-stopping', fromServer('57P01')],
    ['host-unknown', fromNode('ENOTFOUND')],
    ['host-unknown', fromNode('EAI_AGAIN')],
    ['connection-refused', fromNode('ECONNREFUSED')],
    ['connection-refused', new AggregateError([fromNode('ECONNREFUSED')])],
    ['host-unreachable', fromNode('EHOSTUNREACH')],
    ['connection-timeout', fromNode('ETIMEDOUT')],
    [
      'connection-timeout',
      new Error('timeout exceeded when trying to connect'),
    ],
    [
      'connection-timeout',
      new Error('Connection terminated due to connection timeout'),
    ],
    [
      'tls-not-offered',
      new Error('The server does not support SSL connections'),
    ],
    ['tls-untrusted', fromNode('DEPTH_ZERO_SELF_SIGNED_CERT')],
    ['tls-untrusted', fromNode('SELF_SIGNED_CERT_IN_CHAIN')],
    ['tls-untrusted', fromNode('UNABLE_TO_VERIFY_LEAF_SIGNATURE')],
    ['tls-untrusted', fromNode('CERT_HAS_EXPIRED')],
    ['tls-untrusted', fromNode('ERR_TLS_CERT_ALTNAME_INVALID')],
    [
      'password-rejected',
      new Error(
        'SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a non-empty string',
      ),
    ],
    ['connection-lost', fromNode('ECONNRESET')],
    ['connection-lost', new Error('Connection terminated unexpectedly')],
    ['internal', new Error('something else')],
    ['internal', 'a thrown text'],
  ])('while connecting: %s', (code, error) => {
    const classified = classifyError(error, place);
    expect(classified).toBeInstanceOf(ConnectorError);
    expect(classified.code).toBe(code);
    expect(classified.message).toMatch(
      /^Warehouse 'w1': .*'(db\.example\.com|sales)'/,
    );
    expect(classified.cause).toBeUndefined();
  });

  it.each([
    ['statement-timeout', fromServer('57014')],
    ['lock-timeout', fromServer('55P03')],
    ['connection-lost', fromServer('57P01')],
    ['connection-lost', fromServer('08006')],
    ['connection-lost', fromServer('25P03')],
    ['connection-lost', fromNode('ETIMEDOUT')],
    ['grant-lost', fromServer('42501', 'permission denied for table x')],
    ['internal', fromServer('XX000', 'cache lookup failed for type 5')],
  ])('while reading: %s', (code, error) => {
    expect(classifyError(error, { ...place, phase: 'read' }).code).toBe(code);
  });

  it('marks as transient what may pass by itself, and nothing else', () => {
    const transient = (error: unknown) => classifyError(error, place).transient;
    for (const error of [
      fromServer('57P03'),
      fromServer('53300'),
      fromServer('57014'),
      fromServer('55P03'),
      fromServer('40001'),
      fromServer('XX000'),
      fromNode('ECONNREFUSED'),
      fromNode('EHOSTUNREACH'),
      fromNode('EAI_AGAIN'),
      fromNode('ECONNRESET'),
    ]) {
      expect([error, transient(error)]).toEqual([error, true]);
    }
    for (const error of [
      fromServer('28P01'),
      fromServer('3D000'),
      fromServer('42501'),
      fromServer('42P01'),
      fromNode('ENOTFOUND'),
      fromNode('CERT_HAS_EXPIRED'),
      new Error('x'),
    ]) {
      expect([error, transient(error)]).toEqual([error, false]);
    }
  });

  it('does not repeat what may hold the value of a row', () => {
    for (const code of ['22P02', '23514', 'P0001']) {
      const { message } = classifyError(
        fromServer(code, 'invalid input: "4111 1111"'),
        { ...place, phase: 'read' },
      );
      expect(message).not.toContain('4111');
      expect(message).toContain(code);
    }
    const { message } = classifyError(new Error('secret text'), place);
    expect(message).not.toContain('secret text');
  });

  it('keeps what is classified already', () => {
    const error = new ConnectorError({
      code: 'version-not-supported',
      message: 'x',
      transient: false,
    });
    expect(classifyError(error, place)).toBe(error);
  });
});
