import { makeStyles } from '@material-ui/core/styles';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import { TableSort } from './TableSelection';

const useStyles = makeStyles({
  atEnd: { textAlign: 'right' },
  reversed: { flexDirection: 'row-reverse' },
});

interface SortableHeadingProps {
  label: string;
  by: 'title' | 'rows' | 'size' | 'lastUpdated';
  sort: TableSort;
  onSort(sort: TableSort): void;
  /** For figures, which stand at the right. */
  atEnd?: boolean;
}

/** A column's heading; names go from A first, figures from the largest. */
export const SortableHeading = ({
  label,
  by,
  sort,
  onSort,
  atEnd,
}: SortableHeadingProps) => {
  const classes = useStyles();
  const ascending = sort === by;
  const active = ascending || sort === `-${by}`;
  const first: TableSort = by === 'title' ? by : `-${by}`;
  const other: TableSort = by === 'title' ? `-${by}` : by;
  let direction: 'ascending' | 'descending' | 'none' = 'none';
  if (active) {
    direction = ascending ? 'ascending' : 'descending';
  }
  return (
    <div
      role="columnheader"
      aria-sort={direction}
      className={atEnd ? classes.atEnd : ''}
    >
      <TableSortLabel
        active={active}
        direction={ascending ? 'asc' : 'desc'}
        className={atEnd ? classes.reversed : ''}
        onClick={() => onSort(sort === first ? other : first)}
      >
        {label}
      </TableSortLabel>
    </div>
  );
};
