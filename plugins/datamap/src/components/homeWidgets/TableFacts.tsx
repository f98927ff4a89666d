import { TableSummary } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { HealthChip, LastUpdated, RowCount } from '../measures';

const useStyles = makeStyles(theme => ({
  label: { color: theme.palette.text.secondary },
}));

/** How much a table holds, how fresh it is and how it is doing. */
export const TableFacts = ({ table }: { table: TableSummary }) => {
  const t = useTranslate();
  const classes = useStyles();
  return (
    <>
      <RowCount rows={table.rows} withUnit />
      <span>
        <span className={classes.label}>{t('measures.updated.label')}</span>{' '}
        <LastUpdated updated={table.lastUpdated} />
      </span>
      <HealthChip
        health={table.health}
        verdict={table.verdict}
        owner={table.owner || undefined}
      />
    </>
  );
};
