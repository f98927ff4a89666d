import { useRouteRef } from '@backstage/frontend-plugin-api';
import { glossaryRouteRef } from '../../routes';

/** Says at which address a term is by itself. */
export function useTermPath(): (id: string) => string {
  const path = useRouteRef(glossaryRouteRef)?.() ?? '';
  return id => `${path}?term=${encodeURIComponent(id)}`;
}
