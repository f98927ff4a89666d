import { commentStatement } from './commentStatement';
import type { WordsLine } from './WordsLine';

const HEAD = `-- Comments for tables and columns, of what people wrote about them in the portal.
-- UTF-8. Nobody has run this: read it, and run it as the owner of the tables.
`;

/** The pieces of a file of COMMENT statements, for a migration. */
export async function* sqlExport(
  lines: AsyncIterable<WordsLine>,
): AsyncGenerator<string> {
  yield HEAD;
  let warehouse: string | undefined;
  for await (const line of lines) {
    const statement = commentStatement(line);
    if (statement !== undefined && line.warehouse !== warehouse) {
      warehouse = line.warehouse;
      yield `\n-- Warehouse ${warehouse}\n`;
    }
    if (statement !== undefined) {
      yield statement;
    }
  }
}
