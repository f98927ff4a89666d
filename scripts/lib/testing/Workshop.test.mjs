import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Workshop } from './Workshop.mjs';

describe('Workshop', () => {
  it('prepares a stage once, and ends what that began', async () => {
    const told = [];
    const stage = {
      async prepare({ folder, teardown }) {
        told.push(`prepared in ${folder}`);
        teardown.add(async () => told.push('ended'));
        return 'a portal';
      },
    };
    const workshop = Workshop.create('/somewhere');
    workshop.prepare(stage);
    workshop.prepare(stage);
    assert.equal(await workshop.prepared(stage), 'a portal');
    await workshop.close();
    assert.deepEqual(told, ['prepared in /somewhere', 'ended']);
  });

  it('tells the stage, and nobody else, that preparing it failed', async () => {
    const stage = {
      prepare: async () => {
        throw new Error('no registry');
      },
    };
    const workshop = Workshop.create('/somewhere');
    workshop.prepare(stage);
    await new Promise(resolve => {
      setImmediate(resolve);
    });
    await assert.rejects(workshop.prepared(stage), /no registry/);
    await workshop.close();
  });

  it('has nothing for a stage that needs nothing, and for none', async () => {
    const workshop = Workshop.create('/somewhere');
    workshop.prepare({});
    workshop.prepare(undefined);
    assert.equal(await workshop.prepared({}), undefined);
    await workshop.close();
  });
});
