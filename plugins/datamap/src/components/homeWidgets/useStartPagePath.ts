import { useRouteRef } from '@backstage/frontend-plugin-api';
import { rootRouteRef } from '../../routes';

/** The address of the start page, showing the tables of these owners. */
export function useStartPagePath(): (options?: {
  owners?: string[];
  review?: boolean;
}) => string {
  const root = useRouteRef(rootRouteRef);
  return ({ owners = [], review } = {}) => {
    const params = new URLSearchParams(owners.map(owner => ['owner', owner]));
    if (review) {
      params.set('view', 'review');
    }
    const query = params.toString();
    return `${root?.() ?? '/datamap'}${query && `?${query}`}`;
  };
}
