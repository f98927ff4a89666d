import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { npmCommand, readNpmSettings, yarnVariables } from './npmSettings.mjs';

describe('yarnVariables', () => {
  it('passes registry, certificate authority and proxies on', () => {
    assert.deepEqual(
      yarnVariables(
        {
          registry: 'https://npm.example.com/copy/',
          cafile: '/etc/company.pem',
          proxy: 'http://proxy.example.com:3128',
          'https-proxy': 'http://secure.example.com:3128',
        },
        {},
      ),
      {
        YARN_NPM_REGISTRY_SERVER: 'https://npm.example.com/copy',
        YARN_HTTPS_CA_FILE_PATH: '/etc/company.pem',
        NODE_EXTRA_CA_CERTS: '/etc/company.pem',
        YARN_HTTP_PROXY: 'http://proxy.example.com:3128',
        YARN_HTTPS_PROXY: 'http://secure.example.com:3128',
      },
    );
  });

  it('allows a registry without encryption, and only that one', () => {
    const variables = yarnVariables({ registry: 'http://10.0.0.5:4873/' }, {});
    assert.equal(variables.YARN_UNSAFE_HTTP_WHITELIST, '10.0.0.5');
  });

  it('uses the one proxy for both, and follows strict-ssl', () => {
    const variables = yarnVariables(
      { proxy: 'http://proxy:1', 'https-proxy': null, 'strict-ssl': false },
      {},
    );
    assert.equal(variables.YARN_HTTPS_PROXY, 'http://proxy:1');
    assert.equal(variables.YARN_ENABLE_STRICT_SSL, 'false');
  });

  it('leaves alone what the environment says, and says nothing without settings', () => {
    assert.deepEqual(
      yarnVariables(
        { registry: 'https://a.example.com', cafile: null, proxy: null },
        { YARN_NPM_REGISTRY_SERVER: 'https://b.example.com' },
      ),
      {},
    );
    assert.deepEqual(yarnVariables({}, {}), {});
  });
});

describe('npmCommand', () => {
  it('calls the npm that called us', () => {
    assert.deepEqual(npmCommand({ npm_execpath: '/usr/lib/npm-cli.js' }), [
      process.execPath,
      ['/usr/lib/npm-cli.js'],
    ]);
    assert.deepEqual(npmCommand({}), ['npm', []]);
  });
});

describe('readNpmSettings', () => {
  it('reads them from npm itself', async () => {
    const settings = await readNpmSettings({
      ...process.env,
      npm_config_registry: 'https://npm.example.com/',
    });
    assert.equal(settings.registry, 'https://npm.example.com/');
  });
});
