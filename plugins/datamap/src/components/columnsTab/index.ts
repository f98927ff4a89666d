export { ColumnsTab } from './ColumnsTab';
export { typeInWords } from './typeInWords';
