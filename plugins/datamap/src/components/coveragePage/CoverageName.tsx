import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { CoverageItem } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useWarehouses } from '../../query';
import { rootRouteRef, schemaRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { usePersonName } from '../measures';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(0.25), minWidth: 0 },
  title: { fontWeight: 600, overflowWrap: 'anywhere' },
  name: {
    ...theme.typography.caption,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

/** Who owns what the configuration gives to nobody. */
const nobody = 'group:default/unowned';

const OwnerName = ({ owner }: { owner: string }) => {
  const t = useTranslate();
  const rootPath = useRouteRef(rootRouteRef)?.();
  const name = usePersonName(owner) ?? owner;
  const words = owner === nobody ? t('coverage.unowned') : name;
  const tables = new URLSearchParams({ owner });
  return rootPath ? (
    <Link to={`${rootPath}?${tables}`}>{words}</Link>
  ) : (
    <>{words}</>
  );
};

/** What a row is about, leading to its tables. */
export const CoverageName = ({ item }: { item: CoverageItem }) => {
  const classes = useStyles();
  const schemaPath = useRouteRef(schemaRouteRef);
  const warehouses = useWarehouses().data?.items ?? [];
  const { warehouse = '', schema, schemaEntityName = '', owner } = item;
  if (owner !== undefined) {
    return (
      <span className={classes.title}>
        <OwnerName owner={owner} />
      </span>
    );
  }
  const { title: place } = warehouses.find(({ id }) => id === warehouse) ?? {};
  const title = item.title ?? schema;
  return (
    <div className={classes.root}>
      <span className={classes.title}>
        {schemaPath ? (
          <Link to={schemaPath({ warehouse, schema: schemaEntityName })}>
            {title}
          </Link>
        ) : (
          title
        )}
      </span>
      <span className={classes.name}>
        {warehouses.length > 1 && place ? `${schema} · ${place}` : schema}
      </span>
    </div>
  );
};
