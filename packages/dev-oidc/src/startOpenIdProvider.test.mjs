import assert from 'node:assert/strict';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, afterEach, describe, it } from 'node:test';
import { demoIdentities, startOpenIdProvider } from './index.mjs';
import { signInOverHttp } from './signInOverHttp.fixture.mjs';

const client = {
  clientId: 'portal',
  clientSecret: 'only for this test',
  redirectUris: ['http://localhost:7007/api/auth/oidc/handler/frame'],
};

describe('startOpenIdProvider', () => {
  let dataDir;
  let provider;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'datamap-oidc-'));
    provider = await startOpenIdProvider({ ...client, dataDir });
  });

  afterEach(async () => {
    await provider.stop();
    await rm(dataDir, { recursive: true });
  });

  it('signs each identity in with a verified address and a refresh token', async () => {
    for (const identity of demoIdentities) {
      const { tokens, userinfo } = await signInOverHttp(provider, {
        ...client,
        identity: identity.name,
      });
      assert.equal(userinfo.sub, identity.name);
      assert.equal(userinfo.email, identity.email);
      assert.equal(userinfo.email_verified, true);
      assert.equal(userinfo.name, identity.displayName);
      assert.ok(tokens.refresh_token);
      assert.ok(tokens.id_token);
    }
  });

  it('asks once, whatever the prompt, and lets the person stay signed in', async () => {
    for (const prompt of ['consent', 'login consent', 'login']) {
      const { tokens, userinfo } = await signInOverHttp(provider, {
        ...client,
        identity: 'minji.park',
        scope: 'openid profile email offline_access',
        prompt,
      });
      assert.equal(userinfo.sub, 'minji.park');
      // OpenID Connect Core 11: offline access is given for consent alone.
      assert.equal(
        tokens.scope.includes('offline_access'),
        prompt.includes('consent'),
        prompt,
      );
      const answer = await post('/token', {
        grant_type: 'refresh_token',
        refresh_token: tokens.refresh_token,
      });
      assert.equal(answer.status, 200, prompt);
      assert.equal((await answer.json()).scope, tokens.scope);
    }
  });

  it('tells the portal when the person cancels, or claims to be somebody else', async () => {
    for (const identity of ['', 'admin']) {
      const { error } = await signInOverHttp(provider, { ...client, identity });
      assert.equal(error, 'access_denied');
    }
  });

  it('refreshes a session after a restart, with the same keys, and not once it is revoked', async () => {
    const { tokens } = await signInOverHttp(provider, {
      ...client,
      identity: 'sora.kim',
    });
    const keysBefore = await (await fetch(`${provider.issuer}/jwks`)).json();
    const { port } = provider;
    await provider.stop();
    provider = await startOpenIdProvider({ ...client, dataDir, port });
    assert.equal(provider.port, port);
    assert.deepEqual(
      await (await fetch(`${provider.issuer}/jwks`)).json(),
      keysBefore,
    );

    const refresh = () =>
      post('/token', {
        grant_type: 'refresh_token',
        refresh_token: tokens.refresh_token,
      });
    assert.equal((await refresh()).status, 200);
    assert.equal(
      (await post('/token/revocation', { token: tokens.refresh_token })).status,
      200,
    );
    assert.equal((await refresh()).status, 400);
  });

  it('takes another port where the wanted one is in use', async () => {
    const second = await mkdtemp(join(tmpdir(), 'datamap-oidc-'));
    const other = await startOpenIdProvider({
      ...client,
      dataDir: second,
      port: provider.port,
    });
    assert.notEqual(other.port, provider.port);
    assert.equal((await fetch(other.metadataUrl)).status, 200);
    await other.stop();
    await rm(second, { recursive: true });
  });

  it('keeps its keys and state for its owner only', async () => {
    await signInOverHttp(provider, { ...client, identity: 'jun.lee' });
    await provider.stop();
    for (const file of ['keys.json', 'state.json']) {
      const { mode } = await stat(join(dataDir, file));
      assert.equal(mode & 0o777, 0o600, file);
    }
  });

  it('says what to do on a page whose sign-in has ended', async () => {
    const response = await fetch(`${provider.issuer}/interaction/gone`, {
      headers: { 'accept-language': 'ko-KR,ko;q=0.9' },
    });
    assert.equal(response.status, 410);
    assert.match(await response.text(), /lang="ko"[^]*다시 로그인해 주세요/);
  });

  function post(path, form) {
    return fetch(`${provider.issuer}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa(
          `${client.clientId}:${encodeURIComponent(client.clientSecret)}`,
        )}`,
      },
      body: new URLSearchParams(form),
    });
  }
});

describe('startOpenIdProvider elsewhere', () => {
  const nodeEnvironment = process.env.NODE_ENV;
  after(() => {
    if (nodeEnvironment === undefined) {
      delete process.env.NODE_ENV;
    } else {
      process.env.NODE_ENV = nodeEnvironment;
    }
  });

  it('refuses production and addresses that others can reach', async () => {
    const dataDir = join(tmpdir(), 'datamap-oidc-never-made');
    await assert.rejects(
      startOpenIdProvider({ ...client, dataDir, host: '0.0.0.0' }),
      /does not listen on "0\.0\.0\.0".*127\.0\.0\.1/,
    );
    process.env.NODE_ENV = 'production';
    await assert.rejects(
      startOpenIdProvider({ ...client, dataDir }),
      /NODE_ENV is "production".*app-config\.production\.yaml/,
    );
    await assert.rejects(stat(dataDir), { code: 'ENOENT' });
  });
});
