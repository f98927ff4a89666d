import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';
import { assertDevelopment } from './assertDevelopment.mjs';
import { handleInteraction } from './handleInteraction.mjs';
import { listenOnLoopback } from './listenOnLoopback.mjs';
import { providerConfiguration } from './providerConfiguration.mjs';
import { providerKeys } from './providerKeys.mjs';
import { StateFile } from './StateFile.mjs';

/** @type {typeof import('./index.js').startOpenIdProvider} */
export async function startOpenIdProvider(options) {
  const { dataDir, host = '127.0.0.1' } = options;
  assertDevelopment({ host, nodeEnvironment: process.env.NODE_ENV });
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const keys = await providerKeys(dataDir);
  const state = await StateFile.open(dataDir);

  const server = createServer();
  const port = await listenOnLoopback(server, { host, port: options.port });
  const issuer = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const provider = new Provider(
    issuer,
    providerConfiguration({ ...options, port, keys, state }),
  );
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url.startsWith('/interaction/')) {
      answer(request, response);
      return;
    }
    handleInteraction(provider, request, response).catch(error => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`The sign-in failed: ${error.message}\n`);
    });
  });

  return {
    issuer,
    metadataUrl: `${issuer}/.well-known/openid-configuration`,
    port,
    async stop() {
      const closed = new Promise(resolve => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await state.flush();
    },
  };
}
