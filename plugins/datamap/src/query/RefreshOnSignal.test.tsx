import { TestApiProvider } from '@backstage/frontend-test-utils';
import { type SignalApi, signalApiRef } from '@backstage/plugin-signals-react';
import { SIGNAL_SYNC_FINISHED } from '@datamap/plugin-datamap-common';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { createQueryClient } from './createQueryClient';
import { RefreshOnSignal } from './RefreshOnSignal';

const Shown = ({ read }: { read: () => number }) => {
  const { data } = useQuery({
    queryKey: ['datamap', 'shown'],
    queryFn: read,
  });
  return <p>Reading {data}</p>;
};

describe('RefreshOnSignal', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('asks once for what is shown, however many parts of the page heard', async () => {
    const hear = new Map<string, Set<(message: object) => void>>();
    const signals = {
      subscribe: (channel: string, onMessage: (message: object) => void) => {
        const listeners = hear.get(channel) ?? new Set();
        hear.set(channel, listeners.add(onMessage));
        return { unsubscribe: () => listeners.delete(onMessage) };
      },
    };
    let readings = 0;
    render(
      <TestApiProvider apis={[[signalApiRef, signals as SignalApi]]}>
        <QueryClientProvider client={createQueryClient()}>
          <RefreshOnSignal />
          <RefreshOnSignal />
          <Shown
            read={() => {
              readings += 1;
              return readings;
            }}
          />
        </QueryClientProvider>
      </TestApiProvider>,
    );
    expect(await screen.findByText('Reading 1')).toBeVisible();
    for (const expected of ['Reading 2', 'Reading 3']) {
      act(() =>
        hear.get(SIGNAL_SYNC_FINISHED)?.forEach(onMessage => onMessage({})),
      );
      await act(() => jest.advanceTimersByTimeAsync(3_000));
      expect(await screen.findByText(expected)).toBeVisible();
    }
  });

  it('does without in a portal that has no signals', async () => {
    render(
      <TestApiProvider apis={[]}>
        <QueryClientProvider client={createQueryClient()}>
          <RefreshOnSignal />
          <Shown read={() => 1} />
        </QueryClientProvider>
      </TestApiProvider>,
    );
    expect(await screen.findByText('Reading 1')).toBeVisible();
  });
});
