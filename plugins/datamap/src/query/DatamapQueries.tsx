import { useApi } from '@backstage/frontend-plugin-api';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ReactNode } from 'react';
import { DatamapApi, datamapApiRef } from '../api';
import { RefreshOnSignal } from './RefreshOnSignal';
import { createQueryClient } from './createQueryClient';

/** Pages and tabs of one portal share what they have read. */
const clients = new WeakMap<DatamapApi, QueryClient>();

/** Every page and tab of ours stands inside this; the hooks of `query` need it. */
export const DatamapQueries = ({ children }: { children: ReactNode }) => {
  const api = useApi(datamapApiRef);
  let client = clients.get(api);
  if (!client) {
    client = createQueryClient();
    clients.set(api, client);
  }
  return (
    <QueryClientProvider client={client}>
      <RefreshOnSignal />
      {children}
    </QueryClientProvider>
  );
};
