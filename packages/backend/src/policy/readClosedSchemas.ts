import { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { ClosedSchemas } from './ClosedSchemas';

/** Reads `permission.samplePolicy.closedSchemas`; nothing is closed without it. */
export function readClosedSchemas(config: RootConfigService): ClosedSchemas[] {
  const entries =
    config.getOptionalConfigArray('permission.samplePolicy.closedSchemas') ??
    [];
  return entries.map(entry => ({
    warehouse: entry.getString('warehouse'),
    schemas: entry.getStringArray('schemas'),
    openTo: (entry.getOptionalStringArray('openTo') ?? []).map(ref =>
      stringifyEntityRef(
        parseEntityRef(ref, {
          defaultKind: 'group',
          defaultNamespace: 'default',
        }),
      ),
    ),
  }));
}
