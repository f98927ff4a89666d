import {
  alertApiRef,
  toastApiRef,
  useApiHolder,
} from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';

/** Something to tell the reader in passing. */
export interface ToastMessage {
  title: string;
  status: 'success' | 'warning' | 'danger';
  /** Milliseconds until it goes by itself; it stays where none is given. */
  timeout?: number;
}

/**
 * Answers what tells the reader something in passing: by a toast, or by an
 * alert in portals of the old frontend system, which have no toasts.
 */
export function useToast(): (message: ToastMessage) => void {
  const apis = useApiHolder();
  return useCallback(
    ({ title, status, timeout }) => {
      const toastApi = apis.get(toastApiRef);
      if (toastApi) {
        toastApi.post({ title, status, timeout });
        return;
      }
      apis.get(alertApiRef)?.post({
        message: title,
        severity: status === 'danger' ? 'error' : status,
        display: timeout === undefined ? 'permanent' : 'transient',
      });
    },
    [apis],
  );
}
