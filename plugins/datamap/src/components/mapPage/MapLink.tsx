import { useRouteRef } from '@backstage/frontend-plugin-api';
import MapOutlinedIcon from '@material-ui/icons/MapOutlined';
import { mapRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { PageLink } from '../page';
import { writeMapAddress } from './address/MapAddress';

interface MapLinkProps {
  warehouse?: string;
  /** The entity name of the schema to show. */
  schema?: string;
  /** The entity name of the table to show. */
  table?: string;
}

/** Leads to the map, at a schema or a table where one is given. */
export const MapLink = ({ warehouse, schema, table }: MapLinkProps) => {
  const t = useTranslate();
  const path = useRouteRef(mapRouteRef)?.();
  const search = writeMapAddress({
    warehouse,
    schema,
    focus: table,
    selected: table,
    hops: 1,
    expanded: [],
    way: 0,
  }).toString();
  return (
    <PageLink
      to={path && search ? `${path}?${search}` : path}
      icon={<MapOutlinedIcon />}
    >
      {t(schema || table ? 'mapPage.openSchema' : 'mapPage.open')}
    </PageLink>
  );
};
