import { viewStatement } from './viewStatement';

const of = (options?: string[], kind: 'view' | 'materialized-view' = 'view') =>
  viewStatement({
    kind,
    schema: 'shop',
    name: 'Open',
    query: ' SELECT id\n   FROM shop.orders\n  WHERE open;',
    options,
  });

const QUERY = ' SELECT id\n   FROM shop.orders\n  WHERE open';

describe('viewStatement', () => {
  it.each<[string, string[] | undefined, string]>([
    [
      'options that were never read',
      undefined,
      `CREATE VIEW shop."Open" AS\n${QUERY};`,
    ],
    ['no option', [], `CREATE VIEW shop."Open" AS\n${QUERY};`],
    [
      'whose rights count',
      ['security_barrier=true', 'security_invoker=on'],
      `CREATE VIEW shop."Open" WITH (security_barrier=true, security_invoker=on) AS\n${QUERY};`,
    ],
    [
      'what may be written',
      ['check_option=cascaded'],
      `CREATE VIEW shop."Open" AS\n${QUERY}\nWITH CASCADED CHECK OPTION;`,
    ],
    [
      'both',
      ['check_option=local', 'security_barrier=false'],
      `CREATE VIEW shop."Open" WITH (security_barrier=false) AS\n${QUERY}\nWITH LOCAL CHECK OPTION;`,
    ],
  ])('writes %s', (_, options, expected) => {
    expect(of(options)).toBe(expected);
  });

  it('says of a materialized view that it is one', () => {
    expect(of([], 'materialized-view')).toBe(
      `CREATE MATERIALIZED VIEW shop."Open" AS\n${QUERY};`,
    );
  });
});
