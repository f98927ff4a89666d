export { failureWords, warningWithRemedy, warningWords } from './failureWords';
export { mannerOf, rowsWords, type MeasureWords } from './rowsWords';
export { sizeWords } from './sizeWords';
export { totalRowsWords, totalSizeWords } from './totalWords';
export { updatedWords } from './updatedWords';
export {
  verdictWords,
  type VerdictContext,
  type VerdictWords,
} from './verdictWords';
