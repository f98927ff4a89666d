export { ListFrame } from './ListFrame';
export { SortableHeading } from './SortableHeading';
export { TableList } from './TableList';
export {
  furtherVerdicts,
  healthOf,
  isFiltered,
  toFilters,
  writeSelection,
  type FurtherVerdict,
  type TableSelection,
  type TableSort,
  type TableView,
} from './TableSelection';
export { TableTitle } from './TableTitle';
export { useListStyles } from './useListStyles';
export { useScrollMargin } from './useScrollMargin';
export { VirtualRows } from './VirtualRows';
export { useTableSelection, type ChangeSelection } from './useTableSelection';
