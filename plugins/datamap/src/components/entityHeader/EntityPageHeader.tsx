import { EntityHeaderLayoutProps } from '@backstage/plugin-catalog-react/alpha';
import { EntityHeader } from './EntityHeader';
import { Surroundings } from '../page';

/** The header with what it needs around it. */
export const EntityPageHeader = (props: EntityHeaderLayoutProps) => (
  <Surroundings>
    <EntityHeader {...props} />
  </Surroundings>
);
