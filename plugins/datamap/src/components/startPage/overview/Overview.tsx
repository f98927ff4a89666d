import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Warehouse } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { changesRouteRef, subjectsRouteRef } from '../../../routes';
import { useTranslate } from '../../../translation';
import { DeskLink } from '../../desk';
import { LoadingState } from '../../states';
import { SubjectAreas } from './SubjectAreas';
import { WarehouseList } from './WarehouseList';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(4), minWidth: 0 },
  link: theme.typography.body2,
}));

interface OverviewProps {
  /** Absent until they are known. */
  warehouses: Warehouse[] | undefined;
  className: string;
}

/** Beside the list of tables: the warehouses, and the subjects in each. */
export const Overview = ({ warehouses, className }: OverviewProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const subjectsPath = useRouteRef(subjectsRouteRef);
  const changesPath = useRouteRef(changesRouteRef);
  return (
    <div className={`${classes.root} ${className}`}>
      {!warehouses && <LoadingState lines={8} lineHeight={40} />}
      {warehouses && warehouses.length > 0 && (
        <WarehouseList warehouses={warehouses} />
      )}
      {warehouses?.map(warehouse => (
        <SubjectAreas
          key={warehouse.id}
          warehouse={warehouse}
          withWarehouse={warehouses.length > 1}
        />
      ))}
      <DeskLink className={classes.link} />
      {subjectsPath && warehouses?.some(({ totals }) => totals.schemas > 1) && (
        <Link to={subjectsPath()} className={classes.link}>
          {t('subjectsPage.link')}
        </Link>
      )}
      {changesPath && warehouses?.some(({ totals }) => totals.tables > 0) && (
        <Link to={changesPath()} className={classes.link}>
          {t('changes.link')}
        </Link>
      )}
    </div>
  );
};
