import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addCounts,
  checkCounts,
  jestCounts,
  nodeCounts,
  playwrightCounts,
  withExitCode,
} from './counts.mjs';
import { readTestArguments } from './readTestArguments.mjs';

describe('counts of tests', () => {
  it('take a skipped, pending or todo test of Jest for a failed one', () => {
    const suite = (status, ...statuses) => ({
      status,
      assertionResults: statuses.map(each => ({ status: each })),
    });
    assert.deepEqual(
      jestCounts([
        suite('passed', 'passed', 'passed'),
        suite('failed', 'passed', 'failed', 'pending'),
        suite('passed', 'passed', 'todo'),
        // One that could not be loaded.
        suite('failed'),
      ]),
      { passed: 4, failed: 4 },
    );
  });

  it('take a skipped, cancelled or todo test of Node for a failed one', () => {
    const tap = [
      'TAP version 13',
      '# tests 9',
      '# pass 4',
      '# fail 1',
      '# cancelled 1',
      '# skipped 2',
      '# todo 1',
    ].join('\n');
    assert.deepEqual(nodeCounts(tap), { passed: 4, failed: 5 });
  });

  it('take a skipped journey for a failed one, and one that passed at its second try for passed', () => {
    assert.deepEqual(
      playwrightCounts({
        stats: { expected: 3, unexpected: 1, skipped: 1, flaky: 1 },
        errors: [{ message: 'global set-up' }],
      }),
      { passed: 4, failed: 3 },
    );
  });

  it('fail a suite in which nothing ran, or that ended with an error', () => {
    assert.deepEqual(withExitCode({ passed: 0, failed: 0 }, 0), {
      passed: 0,
      failed: 1,
    });
    assert.deepEqual(withExitCode({ passed: 5, failed: 0 }, 1), {
      passed: 5,
      failed: 1,
    });
    assert.deepEqual(withExitCode({ passed: 5, failed: 2 }, 1), {
      passed: 5,
      failed: 2,
    });
    assert.deepEqual(withExitCode({ passed: 5, failed: 0 }, 0), {
      passed: 5,
      failed: 0,
    });
  });

  it('are added up', () => {
    assert.deepEqual(
      addCounts([checkCounts(0), checkCounts(2), { passed: 3, failed: 4 }]),
      { passed: 4, failed: 5 },
    );
    assert.deepEqual(addCounts([]), { passed: 0, failed: 0 });
  });
});

describe('readTestArguments', () => {
  it('chooses groups, and passes the rest on to the journeys', () => {
    assert.deepEqual(readTestArguments([]), { groups: [], args: [] });
    assert.deepEqual(readTestArguments(['unit', 'e2e', 'signIn']), {
      groups: ['unit', 'e2e'],
      args: ['signIn'],
    });
  });

  it('refuses a group that there is not', () => {
    assert.throws(() => readTestArguments(['units']), {
      message: /'units'/,
      remedy: /unit, integration, e2e, portable/,
    });
  });
});
