import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import MapOutlinedIcon from '@material-ui/icons/MapOutlined';
import { mapRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { writeMapAddress } from './address/MapAddress';

const useStyles = makeStyles({
  root: { textTransform: 'none', letterSpacing: 'normal' },
});

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
  const classes = useStyles();
  const path = useRouteRef(mapRouteRef);
  if (!path) {
    return null;
  }
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
    <LinkButton
      className={classes.root}
      role="link"
      variant="outlined"
      startIcon={<MapOutlinedIcon />}
      to={search ? `${path()}?${search}` : path()}
    >
      {t(schema || table ? 'mapPage.openSchema' : 'mapPage.open')}
    </LinkButton>
  );
};
