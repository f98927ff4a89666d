import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  datamapApiDocument,
  type InferredReferences,
} from '@datamap/plugin-datamap-common';
import request from 'supertest';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import {
  accessRows,
  type AccessRow,
  type Caller,
  CALLERS,
  decideFor,
  type Outcome,
} from '../__testUtils__/accessRows';
import {
  fillWithShop,
  FixtureConnector,
} from '../__testUtils__/FixtureConnector';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  eventually,
  startDatamapBackend,
  succeeded,
} from '../__testUtils__/startDatamapBackend';
import { TokenIssuer } from '../__testUtils__/TokenIssuer';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

interface Operation {
  operationId: string;
  method: 'get' | 'put' | 'post' | 'patch' | 'delete';
  path: string;
}

const paths: Record<
  string,
  Record<string, { operationId: string }>
> = datamapApiDocument.paths;

const operations: Operation[] = Object.entries(paths).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => ({
      operationId,
      method: method as Operation['method'],
      path,
    })),
);

const STATUS: Record<Exclude<Outcome, 'done'>, number> = {
  absent: 404,
  refused: 403,
  stranger: 401,
};

const cells = operations.flatMap(operation => {
  const row: AccessRow | undefined = accessRows[operation.operationId];
  return row
    ? CALLERS.map(caller => {
        const outcome = row.who[caller];
        const status = outcome === 'done' ? row.done ?? 200 : STATUS[outcome];
        return { ...operation, row, caller, outcome, status };
      })
    : [];
});

/** Names of tables and schemas that only who may read them is told. */
const TOLD_TO_READERS = /payroll|ledger|"orders|order_summary/;

const SERVICE_TOKEN = 'a-token-of-a-service';

function policyOf(credentials: BackstageCredentials) {
  const principal = credentials.principal as {
    type: string;
    userEntityRef?: string;
  };
  return (permission: Permission): PolicyDecision =>
    principal.type === 'service'
      ? { result: AuthorizeResult.ALLOW }
      : decideFor(principal.userEntityRef!.split('/')[1], permission);
}

/** As the portal asks its permission backend, for users and services. */
const permissions = mockServices.permissions.mock({
  authorize: async (requests, { credentials }) =>
    requests.map(({ permission }) => ({
      result:
        policyOf(credentials)(permission).result === AuthorizeResult.ALLOW
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
    })),
  authorizeConditional: async (requests, { credentials }) =>
    requests.map(({ permission }) => policyOf(credentials)(permission)),
}).factory;

describe(`who may what: ${operations.length} operations, ${CALLERS.length} callers, ${cells.length} cells`, () => {
  let api: DatamapBackend;
  let issuer: TokenIssuer;
  const tokens = new Map<Caller, string>();
  const ids: Record<NonNullable<AccessRow['id']>, string> = {
    run: '',
    inference: '',
    follower: 'search',
    import: '',
    proposal: '',
    ownership: '',
    term: '',
  };

  beforeAll(async () => {
    issuer = await TokenIssuer.start();
    const connector = fillWithShop(new FixtureConnector());
    const payroll = connector.relations.find(({ name }) => name === 'payroll');
    payroll?.columns.push({
      attnum: 2,
      name: 'product_id',
      type: 'bigint',
      typeCategory: 'whole-number',
      nullable: true,
    });
    api = await startDatamapBackend({
      database: await databases.init('POSTGRES_18'),
      connectors: { fixture: connector },
      datamap: shopConfig,
      backend: {
        auth: {
          externalAccess: [
            {
              type: 'static',
              options: { token: SERVICE_TOKEN, subject: 'loader' },
            },
          ],
        },
      },
      services: [
        authServiceFactory,
        httpAuthServiceFactory,
        permissions,
        mockServices.discovery.mock({
          getBaseUrl: async () => issuer.baseUrl,
          getExternalBaseUrl: async () => issuer.baseUrl,
        }).factory,
      ],
    });
    for (const caller of ['guest', 'denied', 'user', 'owner'] as const) {
      tokens.set(caller, await issuer.issue(`user:default/${caller}`));
    }
    tokens.set('expired', await issuer.issue('user:default/owner', true));
    tokens.set('service', SERVICE_TOKEN);

    const asService = `Bearer ${SERVICE_TOKEN}`;
    const settled = await eventually('The first run', async () => {
      const { body } = await api.get('/runs?warehouse=main', asService);
      const [run] = body.items;
      return run?.finishedAt ? run : undefined;
    });
    ids.run = (await succeeded(Promise.resolve(settled))).id;
    const uploaded = await request(api.backend.server)
      .post('/api/datamap/v1/imports?fileName=words.csv')
      .set('authorization', asService)
      .type('application/octet-stream')
      .send(Buffer.from('Schema,Table,Title\nshop,orders,Orders\n'));
    ids.import = uploaded.body.id;
    ids.proposal = await declined(
      '/tables/main/finance.payroll/notes/proposals',
      { title: 'Pay' },
      { asReader: `Bearer ${tokens.get('user')}`, asService },
    );
    ids.ownership = await declined(
      '/tables/main/finance.payroll/owner/requests',
      { reason: 'We load it' },
      { asReader: `Bearer ${tokens.get('user')}`, asService },
    );
    const term = await api.post('/glossary', { name: 'Refund' }, asService);
    ids.term = term.body.id;
    ids.inference = await eventually('A suggested reference', async () => {
      const { body } = await api.get(
        '/tables/main/finance.payroll/references',
        asService,
      );
      const { outgoing } = body.inferred as InferredReferences;
      return outgoing.at(0)?.id;
    });
  });

  /** One that a reader made and that was declined. */
  async function declined(
    path: string,
    body: object,
    { asReader, asService }: { asReader: string; asService: string },
  ) {
    const made = await api.post(path, body, asReader);
    const { id } = made.body;
    const decided = await api.put(
      `${path}/${id}/decision`,
      { decision: 'declined' },
      asService,
    );
    expect([made.status, decided.status]).toEqual([201, 200]);
    return id as string;
  }

  afterAll(async () => {
    await api.stop();
    await issuer.stop();
  });

  it('has a row for every operation of the document, and for no other', () => {
    expect(Object.keys(accessRows).sort()).toEqual(
      operations.map(({ operationId }) => operationId).sort(),
    );
  });

  it.each(cells)(
    '$operationId: $caller is $outcome ($status)',
    async ({ method, path, row, caller, outcome, status }) => {
      const parameters: Record<string, string> = {
        warehouse: 'main',
        schema: 'finance',
        table: 'finance.payroll',
        ...(row.id && { id: ids[row.id] }),
        ...row.parameters,
      };
      const address = path.replace(
        /\{(\w+)\}/g,
        (whole, name) => parameters[name] ?? whole,
      );
      const call = request(api.backend.server)
        [method](`/api/datamap${address}`)
        .query(row.query ?? {});
      const token = tokens.get(caller);
      if (token) {
        call.set('authorization', `Bearer ${token}`);
      }
      const answer = await (row.file === undefined
        ? call.send(row.body)
        : call.type('application/octet-stream').send(Buffer.from(row.file)));
      expect({ status: answer.status, body: answer.body }).toMatchObject({
        status,
      });
      const told = caller === 'denied' && outcome === 'done' ? answer.text : '';
      expect(told).not.toMatch(TOLD_TO_READERS);
    },
  );
});
