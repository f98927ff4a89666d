import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyDiff } from './applyDiff.mjs';

const text = ['a', '  b', 'c', '', 'd', 'a'].join('\n');

describe('applyDiff', () => {
  it('adds and takes away lines where the others stand', () => {
    assert.equal(
      applyDiff(text, '   b\n+  b2\n-c\n …\n d\n+e\n a\n'),
      ['a', '  b', '  b2', '', 'd', 'e', 'a'].join('\n'),
    );
  });

  it('refuses a change that fits nowhere, or in several places', () => {
    assert.throws(() => applyDiff(text, ' x\n+y\n'), /0 places/);
    assert.throws(() => applyDiff(text, ' a\n+y\n'), /2 places/);
  });
});
