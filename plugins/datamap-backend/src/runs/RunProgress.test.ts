import type { FailureCode } from '@datamap/plugin-datamap-common';
import { ConnectorError } from '@datamap/plugin-datamap-node';
import { RunProgress } from './RunProgress';
import type { RunStep } from './RunRow';

function failure(code: FailureCode, transient: boolean): ConnectorError {
  return new ConnectorError({ code, message: code, transient });
}

function start() {
  const recorded: RunStep[][] = [];
  const pauses: number[] = [];
  const controller = new AbortController();
  const progress = RunProgress.create({
    record: async steps => {
      recorded.push(steps);
    },
    signal: controller.signal,
    pause: async milliseconds => {
      pauses.push(milliseconds);
    },
  });
  const find = (name: RunStep['name']) =>
    progress.steps.find(step => step.name === name);
  return { controller, find, pauses, progress, recorded };
}

describe('RunProgress', () => {
  it('tries a step again where that may help, with longer and longer pauses', async () => {
    const { find, pauses, progress, recorded } = start();
    const work = jest
      .fn()
      .mockRejectedValueOnce(failure('lock-timeout', true))
      .mockRejectedValueOnce(failure('connection-lost', true))
      .mockResolvedValueOnce('sizes');
    await expect(progress.step('sizes', work)).resolves.toBe('sizes');
    expect(pauses).toEqual([1000, 2000]);
    expect(find('sizes')).toMatchObject({ state: 'done', attempts: 3 });
    expect(
      recorded.map(steps => steps.find(step => step.name === 'sizes')?.state),
    ).toEqual(['running', 'running', 'running', 'done']);
  });

  it('gives up after three tries', async () => {
    const { find, progress } = start();
    const work = jest.fn().mockRejectedValue(failure('lock-timeout', true));
    await expect(progress.step('sizes', work)).rejects.toThrow('lock-timeout');
    expect(work).toHaveBeenCalledTimes(3);
    expect(find('sizes')).toMatchObject({ state: 'failed', attempts: 3 });
  });

  it.each([
    ['what stays wrong', failure('statement-timeout', false)],
    ['a server that cannot be reached', failure('connection-refused', true)],
    ['a mistake of our own', new Error('oh')],
  ])('does not try again after %s', async (_, error) => {
    const { progress } = start();
    const work = jest.fn().mockRejectedValue(error);
    await expect(progress.step('statistics', work)).rejects.toThrow(error);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('tells whether connecting failed or reading', async () => {
    const refused = start();
    await expect(
      refused.progress.connectAndRead(async () => {
        throw failure('tls-required', false);
      }),
    ).rejects.toThrow('tls-required');
    expect(refused.find('connect')?.state).toBe('failed');

    const slow = start();
    await expect(
      slow.progress.connectAndRead(async () => {
        throw failure('statement-timeout', false);
      }),
    ).rejects.toThrow('statement-timeout');
    expect(slow.find('connect')?.state).toBe('done');
    expect(slow.find('structure')?.state).toBe('failed');
  });

  it('begins nothing once the run is another worker’s', async () => {
    const { controller, progress } = start();
    const work = jest.fn();
    controller.abort();
    await expect(progress.step('compare', work)).rejects.toThrow(/abort/i);
    expect(work).not.toHaveBeenCalled();
  });
});
