export { WarehouseContent } from './WarehouseContent';
export { WarehousePage } from './WarehousePage';
