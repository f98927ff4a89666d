import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { rootRouteRef } from '../routes';
import { FindDataIcon } from './FindDataIcon';

/**
 * One page with the start page, the warehouses' and the schemas' pages. It has
 * a header of its own, since the framework's knows one language only.
 */
export const datamapPage = PageBlueprint.make({
  params: {
    path: '/datamap',
    title: 'Find data',
    icon: <FindDataIcon />,
    routeRef: rootRouteRef,
    noHeader: true,
    loader: () =>
      import('../components/DatamapPages').then(m => <m.DatamapPages />),
  },
});
