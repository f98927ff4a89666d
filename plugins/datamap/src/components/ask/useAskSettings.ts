import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { AskSettings, readAskSettings } from './readAskSettings';

/** Where requests for data go, or what is wrong with the configuration of it. */
export function useAskSettings(): {
  settings?: AskSettings;
  configurationError?: string;
} {
  const config = useApi(configApiRef);
  return useMemo(() => {
    try {
      return { settings: readAskSettings(config) };
    } catch (error) {
      return {
        configurationError:
          error instanceof Error ? error.message : String(error),
      };
    }
  }, [config]);
}
