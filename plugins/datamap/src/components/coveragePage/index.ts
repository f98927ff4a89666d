export { CoverageLink } from './CoverageLink';
export { CoveragePage } from './CoveragePage';
