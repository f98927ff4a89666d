import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { assertPortFree, findFreePort } from './ports.mjs';

describe('assertPortFree', () => {
  it('names the port in use and another that is free', async () => {
    const server = createServer();
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address();
    const error = await assertPortFree(port).then(
      () => assert.fail('the port is in use'),
      failure => failure,
    );
    assert.match(error.message, new RegExp(`Port ${port} .* in use`));
    const [, other] = /PORT=(\d+) npm start/.exec(error.remedy);
    assert.notEqual(Number(other), port);
    await assertPortFree(Number(other));
    await new Promise(resolve => server.close(resolve));
    await assertPortFree(port);
  });

  it('finds ports that are free', async () => {
    await assertPortFree(await findFreePort());
  });
});
