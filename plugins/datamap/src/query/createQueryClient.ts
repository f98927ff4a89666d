import { ResponseError } from '@backstage/errors';
import { QueryClient } from '@tanstack/react-query';

/** Whether asking again may help: not when the server understood and refused. */
export function mayHelpToAskAgain(failures: number, error: Error): boolean {
  if (error instanceof ResponseError && error.statusCode < 500) {
    return false;
  }
  return failures < 1;
}

/** What the pages have read stays fresh for a minute, and is kept for ten. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        gcTime: 600_000,
        retry: mayHelpToAskAgain,
        retryDelay: 400,
      },
    },
  });
}
