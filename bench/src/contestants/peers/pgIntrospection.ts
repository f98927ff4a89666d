import { Client } from 'pg';
import {
  makeIntrospectionQuery,
  parseIntrospectionResults,
} from 'pg-introspection';

/** pg-introspection: one JSON document of the catalogs. */
export async function pgIntrospection(url: string): Promise<string> {
  const client = new Client(url);
  await client.connect();
  try {
    const { rows } = await client.query(makeIntrospectionQuery());
    const { classes, attributes } = parseIntrospectionResults(
      rows[0].introspection,
    );
    return `${classes.length} classes, ${attributes.length} attributes`;
  } finally {
    await client.end();
  }
}
