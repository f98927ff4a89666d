import { Warehouse } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { LoadingState } from '../../states';
import { SubjectAreas } from './SubjectAreas';
import { WarehouseList } from './WarehouseList';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(4), minWidth: 0 },
}));

interface OverviewProps {
  /** Absent until they are known. */
  warehouses: Warehouse[] | undefined;
  className: string;
}

/** Beside the list of tables: the warehouses, and the subjects in each. */
export const Overview = ({ warehouses, className }: OverviewProps) => {
  const classes = useStyles();
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
    </div>
  );
};
