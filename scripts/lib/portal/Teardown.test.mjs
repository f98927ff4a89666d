import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Teardown } from './Teardown.mjs';

describe('Teardown', () => {
  it('ends the last first, and everything, whatever fails', async () => {
    const ended = [];
    const teardown = new Teardown();
    teardown.add(async () => ended.push('database'));
    teardown.add(async () => {
      throw new Error('provider does not stop');
    });
    teardown.add(async () => ended.push('backend'));
    await assert.rejects(teardown.run(), /provider does not stop/);
    assert.deepEqual(ended, ['backend', 'database']);
  });

  it('ends what was begun later when called again, and nothing twice', async () => {
    const ended = [];
    const teardown = new Teardown();
    teardown.add(async () => ended.push('first'));
    await teardown.run();
    teardown.add(async () => ended.push('second'));
    await teardown.run();
    assert.deepEqual(ended, ['first', 'second']);
  });
});
