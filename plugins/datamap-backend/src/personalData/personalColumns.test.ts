import { personalColumns } from './personalColumns';

const decision = {
  table_id: 'table',
  column_name: 'mail',
  attnum: 2,
  identity: 'server/1/100',
  kind: 'email' as const,
  decision: 'confirmed' as const,
  decided_by: 'user:default/minji.park',
  decided_at: new Date('2026-11-01T00:00:00Z'),
};
const column = (attnum: number, name: string) => ({
  attnum,
  name,
  typeCategory: 'text' as const,
});
const states = (
  columns: ReturnType<typeof column>[],
  identity: string | undefined,
  decisions = [decision],
) =>
  [
    ...personalColumns(columns, {
      decisions,
      identity,
      suspect: ({ name }) =>
        name === 'tel' ? { kind: 'phone', word: 'tel' } : undefined,
    }),
  ].map(([attnum, { kind, state }]) => `${attnum}: ${kind} ${state}`);

describe('personalColumns', () => {
  it('has what is decided, what is suspected, and nothing else', () => {
    expect(
      states(
        [column(1, 'id'), column(2, 'mail'), column(3, 'tel')],
        'server/1/100',
      ),
    ).toEqual(['2: email confirmed', '3: phone suspected']);
  });

  it('goes with a column that was renamed, and not to one that took its name', () => {
    expect(
      states([column(2, 'address'), column(4, 'mail')], 'server/1/100'),
    ).toEqual(['2: email confirmed']);
  });

  it.each(['server/1/200', undefined])(
    'goes by the name where the numbers are of another object: %s',
    identity => {
      expect(states([column(7, 'mail'), column(2, 'id')], identity)).toEqual([
        '7: email confirmed',
      ]);
    },
  );

  it('keeps a rejection, and that the name looks like it', () => {
    const rejected = { ...decision, decision: 'rejected' as const, attnum: 3 };
    const [[, found]] = personalColumns([column(3, 'tel')], {
      decisions: [rejected],
      identity: 'server/1/100',
      suspect: () => ({ kind: 'phone', word: 'tel' }),
    });
    expect(found).toEqual({
      kind: 'email',
      state: 'rejected',
      word: 'tel',
      by: 'user:default/minji.park',
      at: '2026-11-01T00:00:00.000Z',
    });
  });
});
