export { DescribeTable } from './DescribeTable';
export { rhythmInWords } from './rhythmInWords';
export { useColumnNotes } from './useColumnNotes';
export { WrittenText } from './WrittenText';
