import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { TableFilters } from '../../api';
import { useTranslate } from '../../translation';
import { EmptyState } from '../states';
import { TableList } from '../tableList';
import { useListSort } from './useListSort';

const useStyles = makeStyles(theme => ({
  title: {
    margin: theme.spacing(0, 0, 1),
    fontSize: '1.125rem',
    fontWeight: 700,
  },
}));

/** All tables of a warehouse or of a schema, empty ones among them. */
export const TablesOf = ({ filters }: { filters: TableFilters }) => {
  const t = useTranslate();
  const classes = useStyles();
  const sorting = useListSort();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {t('warehousePage.tables')}
      </h2>
      <TableList
        filters={filters}
        {...sorting}
        empty={
          <EmptyState
            title={t('warehousePage.noTables.title')}
            body={t('warehousePage.noTables.body')}
          />
        }
      />
    </section>
  );
};
