import { ConfigReader } from '@backstage/config';
import type { StructureSnapshot } from '@datamap/plugin-datamap-node';
import { postgresConnectorFactory } from '@datamap/plugin-datamap-backend-module-postgres';

/** A logger that says nothing: a benchmark's output is its table. */
const silent = {
  error() {},
  warn() {},
  info() {},
  debug() {},
  child: () => silent,
};

/** The connector as the backend makes it. */
export function datamapConnector(url: string) {
  return postgresConnectorFactory.create({
    warehouseId: 'bench',
    config: new ConfigReader({
      connector: 'postgres',
      connection: { url, tls: { mode: 'disable' }, statementTimeout: '10m' },
    }),
    logger: silent,
  });
}

async function read(
  url: string,
  look: (structure: StructureSnapshot) => string,
): Promise<string> {
  const connector = datamapConnector(url);
  try {
    return look(await connector.readStructure());
  } finally {
    await connector.close();
  }
}

/** Our full read, as the engine calls it. */
export async function datamap(url: string): Promise<string> {
  return await read(url, ({ relations }) => `${relations.length} tables`);
}

/** The same, and each column looked at once, one table after the other. */
export async function datamapColumns(url: string): Promise<string> {
  return await read(url, ({ relations }) => {
    const columns = relations.reduce(
      (sum, relation) => sum + relation.columns.length,
      0,
    );
    return `${relations.length} tables, ${columns} columns`;
  });
}
