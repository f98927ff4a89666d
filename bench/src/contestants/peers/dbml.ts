import { connector } from '@dbml/connector';

/** @dbml/connector. */
export async function dbml(url: string): Promise<string> {
  const { tables } = await connector.fetchSchemaJson(url, 'postgres');
  return `${tables.length} tables`;
}
