/**
 * A name as SQL has it, whatever it holds.
 */
export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
