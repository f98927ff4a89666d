/** A file that was uploaded, as text. */
export interface WordsFile {
  format: 'xlsx' | 'csv';
  /** Of a CSV. */
  encoding?: string;
  headings: string[];
  /** What is below them, but lines that say nothing; the headings are line 1. */
  lines: Array<{ line: number; cells: string[] }>;
}
