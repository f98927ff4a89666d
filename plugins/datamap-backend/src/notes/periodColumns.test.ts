import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';
import { assertPeriodColumn, periodColumnsOf } from './periodColumns';

const column = (
  attnum: number,
  name: string,
  type: string,
  typeCategory: ColumnSnapshot['typeCategory'],
  baseType?: string,
) => ({ attnum, name, type, typeCategory, baseType });

const columns = [
  column(3, 'paid_at', 'timestamp with time zone', 'date-time'),
  column(1, 'id', 'bigint', 'whole-number'),
  column(2, 'ordered_on', 'date', 'date'),
  column(4, 'due_on', 'business_day', 'date', 'date'),
];

describe('periodColumnsOf', () => {
  it('are those whose type itself is a date or a moment, in their order', () => {
    expect(periodColumnsOf(columns)).toEqual(['ordered_on', 'paid_at']);
  });
});

describe('assertPeriodColumn', () => {
  it('takes a date, nothing, and what was named before', () => {
    for (const [words, before] of [
      [{}, {}],
      [{ periodColumn: 'paid_at' }, {}],
      [{ periodColumn: 'gone' }, { periodColumn: 'gone' }],
    ]) {
      expect(() => assertPeriodColumn(words, before, columns)).not.toThrow();
    }
  });

  it.each([
    [
      'gone',
      columns,
      "'periodColumn' names 'gone', and the table has no such column; name a column of type 'date' or 'timestamp', such as 'ordered_on', 'paid_at'",
    ],
    [
      'due_on',
      columns,
      "'periodColumn' names 'due_on', which is of type 'business_day'; name a column of type 'date' or 'timestamp', such as 'ordered_on', 'paid_at'",
    ],
    [
      'id',
      columns.slice(1, 2),
      "'periodColumn' names 'id', which is of type 'bigint'; leave it out, as the table has no column of dates",
    ],
  ])('refuses %s, and says what fits', (periodColumn, known, message) => {
    expect(() => assertPeriodColumn({ periodColumn }, {}, known)).toThrow(
      message,
    );
  });
});
