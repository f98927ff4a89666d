export { StructureTab } from './StructureTab';
