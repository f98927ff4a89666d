import connect from '@databases/pg';
import introspect from '@databases/pg-schema-introspect';
import { Client } from 'pg';

/** @databases/pg-schema-introspect, schema by schema, as it is made to be used. */
export async function databasesIntrospect(url: string): Promise<string> {
  const database = connect({ connectionString: url, bigIntMode: 'number' });
  const client = new Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ nspname: string }>(
      "SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'",
    );
    let tables = 0;
    for (const { nspname } of rows) {
      const { classes } = await introspect(database, { schemaName: nspname });
      tables += classes.length;
    }
    return `${tables} classes`;
  } finally {
    await client.end();
    await database.dispose();
  }
}
