import type { Connection } from '@datamap/plugin-datamap-common';
import type { ConfiguredWarehouse } from './ConfiguredWarehouse';
import type { WarehouseRow } from './WarehouseStateStore';

/** Whether a warehouse can be reached, since when, and when it is tried again. */
export function connectionOf(
  warehouse: ConfiguredWarehouse,
  state: WarehouseRow | undefined,
): Connection {
  if (!warehouse.config) {
    return { state: 'failing', code: 'configuration-invalid' };
  }
  return {
    state: state?.connection_state ?? 'never-tried',
    code: state?.connection_code ?? undefined,
    since: state?.connection_since?.toISOString(),
    lastTriedAt: state?.last_tried_at?.toISOString(),
    nextTryAt:
      state && state.failures > 0
        ? state.next_try_at?.toISOString()
        : undefined,
  };
}
