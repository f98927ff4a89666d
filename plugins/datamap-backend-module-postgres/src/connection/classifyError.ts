import { ConnectorError } from '@datamap/plugin-datamap-node';
import type { FailureCode } from '@datamap/plugin-datamap-common';
import { classifyNetworkError } from './classifyNetworkError';
import { classifyServerError } from './classifyServerError';

/**
 * What an error happened with.
 */
export interface ErrorPlace {
  warehouseId: string;
  host: string;
  port: number;
  database: string;
  user: string;
  /** Whether the connection was still being made. */
  phase: 'connect' | 'read';
}

/**
 * What an error means.
 */
export interface Failure {
  code: FailureCode;
  /** A sentence and its remedy, without secrets and values of rows. */
  message: string;
  /** Whether the same may work a little later without anybody doing anything. */
  transient: boolean;
}

/**
 * Says in words what an error of node-postgres, of the server or of the network
 * means. The original is not kept as the cause: Backstage writes causes into
 * messages, and nobody vouches for what stands in those.
 */
export function classifyError(
  error: unknown,
  place: ErrorPlace,
): ConnectorError {
  if (error instanceof ConnectorError) {
    return error;
  }
  const failure = classifyServerError(error, place) ??
    classifyNetworkError(error, place) ?? {
      code: 'internal' as const,
      message: `Reading the database '${place.database}' on '${
        place.host
      }' failed unexpectedly (${nameOf(error)}). Please report it.`,
      transient: false,
    };
  return new ConnectorError({
    ...failure,
    message: `Warehouse '${place.warehouseId}': ${failure.message}`,
  });
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return typeof error;
  }
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? `${error.name} ${code}` : error.name;
}
