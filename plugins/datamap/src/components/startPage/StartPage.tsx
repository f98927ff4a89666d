import { makeStyles } from '@material-ui/core/styles';
import { useWarehouses } from '../../query';
import { useTranslate } from '../../translation';
import { PageFrame } from '../page';
import { ErrorState, LoadingState } from '../states';
import { CompanyTotals } from './overview/CompanyTotals';
import { GuestNotice } from './overview/GuestNotice';
import { SubjectAreas } from './overview/SubjectAreas';
import { WarehouseList } from './overview/WarehouseList';
import { WarehouseNotice } from './overview/WarehouseNotice';
import { TableBrowser } from './TableBrowser';

const useStyles = makeStyles(theme => ({
  notices: {
    display: 'grid',
    gap: theme.spacing(1),
    '&:not(:empty)': { marginBottom: theme.spacing(3) },
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: '240px minmax(0, 1fr)',
    gap: theme.spacing(4, 6),
    alignItems: 'start',
    [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  overview: { display: 'grid', gap: theme.spacing(4), minWidth: 0 },
}));

/** What data there is, how much, how fresh and whom to ask. */
export const StartPage = () => {
  const classes = useStyles();
  const t = useTranslate();
  const overview = useWarehouses();
  const warehouses = overview.data?.items ?? [];
  const manyWarehouses = warehouses.length > 1;
  return (
    <PageFrame title={t('startPage.title')} lead={t('startPage.lead')}>
      <div className={classes.notices}>
        <GuestNotice />
        {warehouses.map(warehouse => (
          <WarehouseNotice key={warehouse.id} warehouse={warehouse} />
        ))}
      </div>
      {overview.isError && !overview.data ? (
        <ErrorState error={overview.error} onRetry={() => overview.refetch()} />
      ) : (
        <>
          {overview.data?.totals.tables !== 0 && (
            <CompanyTotals totals={overview.data?.totals} />
          )}
          <div className={classes.columns}>
            <div className={classes.overview}>
              {overview.isPending && <LoadingState lines={8} lineHeight={40} />}
              {warehouses.length > 0 && (
                <WarehouseList warehouses={warehouses} />
              )}
              {warehouses.map(warehouse => (
                <SubjectAreas
                  key={warehouse.id}
                  warehouse={warehouse}
                  withWarehouse={manyWarehouses}
                />
              ))}
            </div>
            <TableBrowser
              manyWarehouses={manyWarehouses}
              anyTables={(overview.data?.totals.tables ?? 0) > 0}
            />
          </div>
        </>
      )}
    </PageFrame>
  );
};
