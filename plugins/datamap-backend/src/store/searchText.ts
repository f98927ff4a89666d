/**
 * What the filter by words looks into: a line each, so that no word is found
 * across two of them, and composed (NFC), so that Korean typed on any system
 * finds Korean written on any other.
 */
export function searchText(parts: {
  title: string;
  name: string;
  schema: string;
  description?: string;
}): string {
  return [parts.title, parts.name, parts.schema, parts.description ?? '']
    .map(part => part.replace(/\s+/gu, ' '))
    .join('\n')
    .normalize('NFC');
}
