import TableSortLabel from '@material-ui/core/TableSortLabel';
import { TableSort } from './TableSelection';

interface SortableHeadingProps {
  label: string;
  by: 'title' | 'rows' | 'size' | 'lastUpdated';
  sort: TableSort;
  onSort(sort: TableSort): void;
  className?: string;
}

/** A column's heading; names go from A first, figures from the largest. */
export const SortableHeading = ({
  label,
  by,
  sort,
  onSort,
  className,
}: SortableHeadingProps) => {
  const ascending = sort === by;
  const active = ascending || sort === `-${by}`;
  const first: TableSort = by === 'title' ? by : `-${by}`;
  const other: TableSort = by === 'title' ? `-${by}` : by;
  let direction: 'ascending' | 'descending' | 'none' = 'none';
  if (active) {
    direction = ascending ? 'ascending' : 'descending';
  }
  return (
    <div role="columnheader" aria-sort={direction} className={className}>
      <TableSortLabel
        active={active}
        direction={ascending ? 'asc' : 'desc'}
        onClick={() => onSort(sort === first ? other : first)}
      >
        {label}
      </TableSortLabel>
    </div>
  );
};
