import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Stages } from './Stages.mjs';

describe('Stages', () => {
  it('says what is done, how long it took, and what failed', async () => {
    const lines = [];
    let now = 0;
    const stages = new Stages({
      write: text => lines.push(text),
      now: () => now,
    });
    await stages.run('First', async () => {
      now += 1234;
    });
    stages.skip('Second');
    await stages.run(
      'Bad',
      async () => 7,
      result => result === 0,
    );
    await assert.rejects(
      stages.run('Third', async () => {
        now += 100;
        throw new Error('no');
      }),
      /no/,
    );
    assert.deepEqual(lines, [
      '  … First\n',
      '  ✓ First: 1.2 s\n',
      '  ✓ Second: up to date\n',
      '  … Bad\n',
      '  ✗ Bad: 0.0 s\n',
      '  … Third\n',
      '  ✗ Third: 0.1 s\n',
    ]);
    assert.equal(stages.total(), '1.3 s');
  });
});
