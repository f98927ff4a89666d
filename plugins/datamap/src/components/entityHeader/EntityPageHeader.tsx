import { EntityHeaderLayoutProps } from '@backstage/plugin-catalog-react/alpha';
import { DatamapQueries } from '../../query';
import { EntityHeader } from './EntityHeader';

/** The header with what it needs around it. */
export const EntityPageHeader = (props: EntityHeaderLayoutProps) => (
  <DatamapQueries>
    <EntityHeader {...props} />
  </DatamapQueries>
);
