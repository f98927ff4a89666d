import { ConfigReader } from '@backstage/config';
import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  datamapConnectorsExtensionPoint,
  type WarehouseConnectorFactory,
} from '@datamap/plugin-datamap-node';
import datamapModulePostgres, { postgresConnectorFactory } from './index';
import { refuseUnreadable } from './readers/readServer';

describe('the module', () => {
  it('adds the connector postgres', async () => {
    const added: WarehouseConnectorFactory[] = [];
    const backend = await startTestBackend({
      features: [
        datamapModulePostgres,
        createBackendPlugin({
          pluginId: 'datamap',
          register(env) {
            env.registerExtensionPoint(datamapConnectorsExtensionPoint, {
              addConnector: factory => added.push(factory),
            });
            env.registerInit({ deps: {}, async init() {} });
          },
        }),
      ],
    });
    await backend.stop();
    expect(added).toEqual([postgresConnectorFactory]);
    expect(postgresConnectorFactory.type).toBe('postgres');
  });
});

describe('the factory', () => {
  const create = (config: object, logger = mockServices.logger.mock()) =>
    postgresConnectorFactory.create({
      warehouseId: 'w1',
      config: new ConfigReader(config as never),
      logger,
    });

  it('does not connect', async () => {
    const connector = create({
      connection: { url: 'postgres://me:pw@nowhere.invalid/d' },
    });
    await expect(connector.close()).resolves.toBeUndefined();
  });

  it('names the warehouse, the key and the remedy', () => {
    expect(() => create({})).toThrow(
      /'w1' \(datamap\.warehouses\.w1\).*connection/,
    );
    expect(() =>
      create({
        connection: { url: 'postgres://me@h/d' },
        contents: { tables: ['orders'] },
      }),
    ).toThrow(/'w1'.*'orders' in 'contents.tables'.*Write 'schema.table'/);
    expect(() =>
      create({
        connection: { url: 'postgres://me@h/d' },
        contents: { rowLimit: 0 },
      }),
    ).toThrow("'contents.rowLimit'");
  });

  it('says which parameters of the URL have no effect', () => {
    const logger = mockServices.logger.mock();
    create({ connection: { url: 'postgres://me:pw@h/d?options=x' } }, logger);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining("'options'"),
    );
    expect(logger.warn).not.toHaveBeenCalledWith(expect.stringContaining('pw'));
  });
});

describe('refuseUnreadable', () => {
  const server = {
    version: '15.18',
    version_number: 150018,
    encoding: 'UTF8',
    database: 'd',
  };

  it('reads 14 and later, in any encoding that the server can convert', () => {
    for (const difference of [
      {},
      { version_number: 140000 },
      { encoding: 'EUC_KR' },
    ]) {
      expect(() =>
        refuseUnreadable({ ...server, ...difference }),
      ).not.toThrow();
    }
  });

  it('refuses what it could not read truthfully', () => {
    expect(() =>
      refuseUnreadable({ ...server, version: '13.9', version_number: 130009 }),
    ).toThrow(expect.objectContaining({ code: 'version-not-supported' }));
    expect(() =>
      refuseUnreadable({ ...server, encoding: 'SQL_ASCII' }),
    ).toThrow(expect.objectContaining({ code: 'encoding-not-utf8' }));
  });
});
