import { ReactNode } from 'react';
import { TableFilters } from '../../api';
import { useTables } from '../../query';
import { useTranslate } from '../../translation';
import { ListFrame } from './ListFrame';
import { SortableHeading } from './SortableHeading';
import { TableCells } from './TableCells';
import { TableSort } from './TableSelection';
import { useListStyles } from './useListStyles';

interface TableListProps {
  filters: TableFilters;
  sort: TableSort;
  onSort(sort: TableSort): void;
  /** Whether to say which warehouse, where there are several. */
  withWarehouse?: boolean;
  /** What stands here when no table fits. */
  empty: ReactNode;
}

/** Tables with their figures, sortable, as many as there are. */
export const TableList = ({
  filters,
  sort,
  onSort,
  withWarehouse,
  empty,
}: TableListProps) => {
  const classes = useListStyles();
  const t = useTranslate();
  const tables = useTables({ ...filters, sort });
  const sorting = { sort, onSort };
  return (
    <ListFrame
      label={t('startPage.list.tables')}
      tables={tables}
      empty={empty}
      estimatedHeight={84}
      head={
        <>
          <SortableHeading
            by="title"
            label={t('startPage.list.table')}
            {...sorting}
          />
          <SortableHeading
            by="rows"
            label={t('measures.rows.label')}
            atEnd
            {...sorting}
          />
          <SortableHeading
            by="size"
            label={t('measures.size.label')}
            atEnd
            {...sorting}
          />
          <SortableHeading
            by="lastUpdated"
            label={t('measures.updated.label')}
            {...sorting}
          />
          <div role="columnheader">{t('startPage.list.owner')}</div>
        </>
      }
      columns={5}
      rowClassName={classes.row}
      cells={table => (
        <TableCells table={table} withWarehouse={withWarehouse} />
      )}
    />
  );
};
