import { typeChangeSeverity } from './typeChangeSeverity';

describe('typeChangeSeverity', () => {
  it.each([
    ['integer', 'bigint'],
    ['smallint', 'numeric'],
    ['real', 'double precision'],
    ['character varying(20)', 'character varying(40)'],
    ['character varying(20)', 'character varying'],
    ['character varying', 'text'],
    ['character varying(20)', 'text'],
    ['numeric(10,2)', 'numeric'],
    ['numeric(10,2)', 'numeric(12,2)'],
    ['numeric(10,2)', 'numeric(12,4)'],
  ])('%s holds in %s', (before, after) => {
    expect(typeChangeSeverity(before, after)).toBe('needs-attention');
  });

  it.each([
    ['bigint', 'integer'],
    ['integer', 'text'],
    ['integer', 'real'],
    ['double precision', 'real'],
    ['character varying(40)', 'character varying(20)'],
    ['character varying', 'character varying(20)'],
    ['text', 'character varying'],
    ['numeric', 'numeric(10,2)'],
    ['numeric(10,2)', 'numeric(10,4)'],
    ['numeric(10,2)', 'numeric(12,1)'],
    ['numeric(10,2)', 'bigint'],
    ['timestamp with time zone', 'date'],
    ['text', 'jsonb'],
  ])('%s may not hold in %s', (before, after) => {
    expect(typeChangeSeverity(before, after)).toBe('breaking');
  });
});
