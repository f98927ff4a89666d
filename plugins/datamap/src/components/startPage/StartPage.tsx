import { ResponseError } from '@backstage/errors';
import { makeStyles } from '@material-ui/core/styles';
import { useCallback } from 'react';
import { useWarehouses } from '../../query';
import { useTranslate } from '../../translation';
import { ImportLink } from '../exchange';
import { Find, StartHere } from '../find';
import { GlossaryLink } from '../glossary';
import { MapLink } from '../mapPage/MapLink';
import { PageFrame } from '../page';
import { ErrorState } from '../states';
import { useTableSelection } from '../tableList';
import { CompanyTotals } from './overview/CompanyTotals';
import { GuestNotice } from './overview/GuestNotice';
import { Overview } from './overview/Overview';
import { OverviewFailure } from './overview/OverviewFailure';
import { WarehouseNotice } from './overview/WarehouseNotice';
import { TableBrowser } from './TableBrowser';

const useStyles = makeStyles(theme => ({
  notices: {
    display: 'grid',
    gap: theme.spacing(1),
    '&:not(:empty)': { marginBottom: theme.spacing(3) },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  words: { marginBottom: theme.spacing(3) },
  totals: { marginBottom: theme.spacing(4) },
  columns: {
    display: 'grid',
    gridTemplateColumns: '240px minmax(0, 1fr)',
    gap: theme.spacing(4, 6),
    alignItems: 'start',
    [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  /** Steps aside where the tables that fit would be far below the words. */
  aside: { [theme.breakpoints.down('md')]: { display: 'none' } },
}));

const isForbidden = (error: unknown) =>
  error instanceof ResponseError && [401, 403].includes(error.statusCode);

/** What data there is, how much, how fresh and whom to ask. */
export const StartPage = () => {
  const classes = useStyles();
  const t = useTranslate();
  const overview = useWarehouses();
  const [{ view, words }, change] = useTableSelection();
  const onWords = useCallback(
    (next: string, options: { replace: boolean }) =>
      change({ words: next }, options),
    [change],
  );
  const warehouses = overview.data?.items ?? [];
  const manyWarehouses = warehouses.length > 1;
  const failed = overview.isError && !overview.data;
  const aside = words ? classes.aside : '';
  return (
    <PageFrame
      title={t('startPage.title')}
      lead={t('startPage.lead')}
      actions={
        <div className={classes.actions}>
          <ImportLink />
          <GlossaryLink />
          <MapLink />
        </div>
      }
    >
      {failed && isForbidden(overview.error) ? (
        <ErrorState error={overview.error} />
      ) : (
        <>
          <div className={classes.notices}>
            <GuestNotice />
            {warehouses.map(warehouse => (
              <WarehouseNotice key={warehouse.id} warehouse={warehouse} />
            ))}
            {failed && <OverviewFailure onRetry={() => overview.refetch()} />}
          </div>
          <div className={classes.words}>
            <Find
              words={words}
              onWords={onWords}
              withWarehouse={manyWarehouses}
            />
          </div>
          {!words && view === 'with-data' && <StartHere />}
          {!failed && overview.data?.totals.tables !== 0 && (
            <div className={`${classes.totals} ${aside}`}>
              <CompanyTotals totals={overview.data?.totals} />
            </div>
          )}
          <div className={failed ? '' : classes.columns}>
            {!failed && (
              <Overview warehouses={overview.data?.items} className={aside} />
            )}
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
