export { DataUsedCard } from './DataUsedCard';
export { UsedBySection } from './UsedBySection';
