import { useSignal } from '@backstage/plugin-signals-react';
import { SIGNAL_SYNC_FINISHED } from '@datamap/plugin-datamap-common';
import { QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Milliseconds over which pages that are open at once ask again. */
const spread = 3_000;

/** A page's header and its tab hear the same signal, and ask again once. */
const waiting = new WeakSet<QueryClient>();

/**
 * Asks again for what is shown when a warehouse was read, where the portal has
 * signals. Each page waits a moment of its own, so that a thousand of them do
 * not ask in the same one.
 */
export const RefreshOnSignal = () => {
  const client = useQueryClient();
  const { lastSignal } = useSignal(SIGNAL_SYNC_FINISHED);
  useEffect(() => {
    if (lastSignal && !waiting.has(client)) {
      waiting.add(client);
      setTimeout(() => {
        waiting.delete(client);
        client.invalidateQueries({ queryKey: ['datamap'] });
      }, Math.random() * spread);
    }
  }, [client, lastSignal]);
  return null;
};
