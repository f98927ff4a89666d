import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registryError } from './registryError.mjs';
import { describeError, StartError } from './StartError.mjs';

const registry = 'https://user:secret@npm.example.com/';

describe('registryError', () => {
  for (const [output, cause, remedy] of [
    ['npm error code ENOTFOUND', /out of reach/, /proxy/],
    [
      'RequestError: connect ECONNREFUSED 10.0.0.1:443',
      /out of reach/,
      /registry/,
    ],
    ['unable to get local issuer certificate', /not trusted/, /cafile/],
    ['SELF_SIGNED_CERT_IN_CHAIN', /not trusted/, /NODE_EXTRA_CA_CERTS/],
    ['npm error code E401', /refused access/, /npm login/],
    ['Response Code: 403 (Forbidden)', /refused access/, /YARN_NPM_AUTH_TOKEN/],
    [
      'YN0028: The lockfile would have been modified by this install, which is explicitly forbidden.',
      /yarn\.lock does not fit/,
      /commit yarn\.lock/,
    ],
    ['gyp ERR! not found: make', /not found: make/, /again/],
  ]) {
    it(`explains "${output}"`, () => {
      const error = registryError({ what: 'Node 24', registry, output });
      assert.match(error.message, cause);
      assert.match(error.remedy, remedy);
      assert.ok(!error.message.includes('secret'));
    });
  }
});

describe('describeError', () => {
  it('prints what failed and what to do, without a stack', () => {
    assert.equal(
      describeError(new StartError('Port 1 is in use.', 'Choose another.')),
      '\n✗ Port 1 is in use.\n  → Choose another.\n',
    );
  });

  it('asks for no class where an error knows its remedy', () => {
    const error = Object.assign(new Error('Gone.'), { remedy: 'Look again.' });
    assert.equal(describeError(error), '\n✗ Gone.\n  → Look again.\n');
  });

  it('shows where an error came from that nobody foresaw', () => {
    assert.match(describeError(new TypeError('oops')), /TypeError: oops\n +at/);
  });
});
