import { configApiRef, useApi } from '@backstage/frontend-plugin-api';

/** Whom to ask where a table tells nothing, not even whether it is there. */
export function useDataTeam(): string | undefined {
  return useApi(configApiRef).getOptionalString('datamap.dataTeam');
}
