import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { alarmOf, lastWords } from './alarmOf.mjs';

describe('alarmOf', () => {
  it('shows warnings and errors, without colours and details', () => {
    assert.equal(
      alarmOf(
        '\u001b[2m2026-11-21T01:00:00.000Z\u001b[22m \u001b[34mdatamap\u001b[39m \u001b[31merror\u001b[39m Warehouse "sample" refused the password stack="Error at…"',
      ),
      'datamap: Warehouse "sample" refused the password',
    );
  });

  it('is silent about everything else', () => {
    assert.equal(
      alarmOf('2026-11-21T01:00:00.000Z app info error page'),
      undefined,
    );
    assert.equal(alarmOf('    at Object.<anonymous>'), undefined);
    assert.equal(alarmOf(''), undefined);
  });

  it('cuts what is too long', () => {
    const line = `2026-11-21T01:00:00.000Z app warn ${'x'.repeat(5000)}`;
    assert.ok(alarmOf(line).length < 320);
  });
});

describe('lastWords', () => {
  it('leaves out colours and the requests that came in', () => {
    const log = [
      '\u001b[2mfirst\u001b[22m',
      'second',
      'GET / type=\u001b[39m"incomingRequest"',
      'third',
      '',
    ].join('\n');
    assert.equal(lastWords(log, 2), 'second\nthird');
    assert.equal(lastWords(log, 9), 'first\nsecond\nthird');
  });
});
