import type { TableSearchDocument } from '@datamap/plugin-datamap-common';

/** What the lines of a document's text say. */
export interface DocumentText {
  description?: string;
  /** Title and name of each column. */
  columns: Array<{ label: string; line: string }>;
}

/** Takes the text of a document apart. */
export function textOfDocument(
  document: Pick<TableSearchDocument, 'text' | 'columns' | 'fieldTexts'>,
): DocumentText {
  const lines = document.text.split('\n');
  const head = lines.slice(0, lines.length - document.columns);
  return {
    ...(head.length - (document.fieldTexts?.length ?? 0) > 1 && {
      description: head[1],
    }),
    columns: lines.slice(head.length).map(line => ({
      line,
      label: line.replace(/\)(?:: | · ).*$/, ')'),
    })),
  };
}
