import { quotedIdentifier } from '@datamap/plugin-datamap-common';

const WORDS = { view: 'VIEW', 'materialized-view': 'MATERIALIZED VIEW' };

const CHECK_OPTION = /^check_option=(local|cascaded)$/i;

/** What a view is made of. */
export interface ViewStatementOptions {
  kind: keyof typeof WORDS;
  schema: string;
  name: string;
  /** As `pg_get_viewdef` writes it, with a semicolon at its end. */
  query: string;
  /** As `pg_class.reloptions` has them. */
  options?: readonly string[];
}

/**
 * The statement that makes a view, with the options that decide whose rights its
 * query has and which rows may be written through it (PostgreSQL documentation,
 * CREATE VIEW).
 */
export function viewStatement({
  kind,
  schema,
  name,
  query,
  options = [],
}: ViewStatementOptions): string {
  const checks = options.flatMap(
    option => CHECK_OPTION.exec(option)?.[1] ?? [],
  );
  const others = options.filter(option => !CHECK_OPTION.test(option));
  const written = others.length > 0 ? ` WITH (${others.join(', ')})` : '';
  const text = query.trimEnd();
  const [check] = checks;
  return [
    `CREATE ${WORDS[kind]} ${quotedIdentifier(schema)}.${quotedIdentifier(
      name,
    )}${written} AS`,
    check === undefined ? text : text.replace(/;?$/, ''),
    ...(check === undefined
      ? []
      : [`WITH ${check.toUpperCase()} CHECK OPTION;`]),
  ].join('\n');
}
