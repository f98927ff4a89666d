import { ConnectorError } from '@datamap/plugin-datamap-node';

/** Whether a failure says something about one table, and nothing about the rest. */
export function isAboutOneTable(error: unknown): error is ConnectorError {
  return (
    error instanceof ConnectorError &&
    ['lock-timeout', 'statement-timeout', 'grant-lost', 'internal'].includes(
      error.code,
    )
  );
}
