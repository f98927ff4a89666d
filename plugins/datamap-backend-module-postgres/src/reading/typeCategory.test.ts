import { typeCategory } from './typeCategory';

describe('typeCategory', () => {
  it.each([
    ['int4', 'b', 'N', 'whole-number'],
    ['numeric', 'b', 'N', 'number'],
    ['varchar', 'b', 'S', 'text'],
    ['date', 'b', 'D', 'date'],
    ['timetz', 'b', 'D', 'time'],
    ['timestamp', 'b', 'D', 'date-time'],
    ['interval', 'b', 'T', 'duration'],
    ['bool', 'b', 'B', 'boolean'],
    ['_text', 'b', 'A', 'list'],
    ['jsonb', 'b', 'U', 'structured'],
    ['uuid', 'b', 'U', 'identifier'],
    ['regclass', 'b', 'N', 'identifier'],
    ['inet', 'b', 'I', 'network'],
    ['bytea', 'b', 'U', 'binary'],
    ['varbit', 'b', 'V', 'binary'],
    ['point', 'b', 'G', 'geometric'],
    ['int4range', 'r', 'R', 'range'],
    ['int4multirange', 'm', 'R', 'range'],
    ['tsvector', 'b', 'U', 'other'],
  ] as const)('%s: %s %s is %s', (internal_name, kind, category, expected) => {
    expect(
      typeCategory({ internal_name, kind, category, built_in: true }),
    ).toBe(expected);
  });

  it.each([
    ['geometry', 'b', 'U', 'geometric'],
    ['hstore', 'b', 'U', 'structured'],
    ['citext', 'b', 'S', 'text'],
    ['status', 'e', 'E', 'choice'],
    ['address', 'c', 'C', 'structured'],
    // Somebody's own type, whatever it is called.
    ['date', 'b', 'U', 'other'],
    ['constructor', 'b', 'U', 'other'],
  ] as const)(
    'of users, %s: %s %s is %s',
    (internal_name, kind, category, expected) => {
      expect(
        typeCategory({ internal_name, kind, category, built_in: false }),
      ).toBe(expected);
    },
  );
});
