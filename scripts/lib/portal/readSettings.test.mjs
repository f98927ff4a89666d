import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { configFiles } from './portalEnvironment.mjs';
import { readSettings } from './readSettings.mjs';
import { readyMessage } from './readyMessage.mjs';

describe('readSettings', () => {
  it('takes 7007, a folder in the repository and the sample by default', () => {
    const settings = readSettings({});
    assert.equal(settings.port, 7007);
    assert.match(settings.dataDir, /\.datamap\/data$/);
    assert.equal(settings.warehouse, undefined);
    assert.ok(configFiles(settings).includes('app-config.sample.yaml'));
  });

  it('shows another warehouse instead of the sample, and never its password', () => {
    const settings = readSettings({
      PORT: '7017',
      DATAMAP_DATA_DIR: '/srv/portal',
      DATAMAP_WAREHOUSE_URL: 'postgres://reader:s3cret@db.example.com:5433/dwh',
    });
    assert.equal(settings.port, 7017);
    assert.equal(settings.dataDir, '/srv/portal');
    assert.equal(settings.warehouse.title, 'dwh');
    assert.ok(configFiles(settings).includes('app-config.warehouse.yaml'));
    assert.ok(!configFiles(settings).includes('app-config.sample.yaml'));
    const message = readyMessage(settings, '9.0 s');
    assert.match(message, /http:\/\/localhost:7017/);
    assert.match(message, /dwh on db\.example\.com:5433/);
    assert.match(message, /Guests see it too/);
    assert.ok(!message.includes('s3cret'));
  });

  for (const [environment, message, remedy] of [
    [{ PORT: 'http' }, /PORT is 'http'/, /PORT=7017/],
    [{ PORT: '70000' }, /'70000'/, /65535/],
    [{ PORT: '0' }, /'0'/, /65535/],
    [{ NODE_ENV: 'production' }, /NODE_ENV/, /app-config\.production\.yaml/],
    [
      { DATAMAP_WAREHOUSE_URL: 'mysql://u:s3cret@h/d' },
      /not the address of a PostgreSQL/,
      /postgres:\/\/user:password@host/,
    ],
    [
      { DATAMAP_WAREHOUSE_URL: 'u:s3cret@h' },
      /not the address of a PostgreSQL/,
      /percent-encoded/,
    ],
  ]) {
    it(`refuses ${Object.keys(environment)} as ${JSON.stringify(
      Object.values(environment)[0],
    )} and says what to do`, () => {
      assert.throws(
        () => readSettings(environment),
        error =>
          message.test(error.message) &&
          remedy.test(error.remedy) &&
          !`${error.message}${error.remedy}`.includes('s3cret'),
      );
    });
  }
});
