import { TableSummary } from '@datamap/plugin-datamap-common';
import { useTranslate } from '../../translation';
import { ByteSize, LastUpdated, OwnerLink, RowCount } from '../measures';
import { TableTitle } from './TableTitle';
import { useListStyles } from './useListStyles';

interface TableCellsProps {
  table: TableSummary;
  withWarehouse?: boolean;
}

/** What a list says of one table: what, how much, how large, how fresh, whose. */
export const TableCells = ({ table, withWarehouse }: TableCellsProps) => {
  const classes = useListStyles();
  const t = useTranslate();
  return (
    <>
      <div role="cell" className={classes.wide}>
        <TableTitle table={table} withWarehouse={withWarehouse} />
      </div>
      <div role="cell" className={classes.figure}>
        <span className={classes.label}>{t('measures.rows.label')}</span>
        <RowCount rows={table.rows} />
      </div>
      <div role="cell" className={classes.figure}>
        <span className={classes.label}>{t('measures.size.label')}</span>
        <ByteSize size={table.size} />
      </div>
      <div role="cell">
        <span className={classes.label}>{t('measures.updated.label')}</span>
        <LastUpdated updated={table.lastUpdated} />
      </div>
      <div role="cell">
        <span className={classes.label}>{t('startPage.list.owner')}</span>
        <OwnerLink owner={table.owner} />
      </div>
    </>
  );
};
