import { followNotes, movedNotes } from './followNotes';
import type { NoteRow } from './NoteRow';

const row = (overrides: Partial<NoteRow>): NoteRow => ({
  id: 'a',
  table_id: 'table',
  attnum: 1,
  column_name: 'total',
  identity: 'server/1/100',
  words: { title: 'Total' },
  revision: 1,
  written_by: 'user:default/minji.park',
  written_at: new Date('2026-11-01T00:00:00Z'),
  source_comment: null,
  skip_reason: null,
  skipped_by: null,
  skipped_at: null,
  period_note: null,
  ...overrides,
});
const table = (
  columns: Record<string, number>,
  identity: string | undefined = 'server/1/100',
) => ({
  id: 'table',
  identity,
  columns: Object.entries(columns).map(([name, attnum]) => ({ name, attnum })),
});
const places = (notes: NoteRow[]) =>
  notes.map(({ id, attnum, column_name }) => `${id}: ${column_name}@${attnum}`);

describe('followNotes', () => {
  it('goes with a column that was renamed', () => {
    expect(
      places(followNotes([row({})], table({ amount: 1, total: 2 }))),
    ).toEqual(['a: amount@1']);
  });

  it('keeps apart two columns that swapped their names', () => {
    const notes = [row({}), row({ id: 'b', attnum: 2, column_name: 'amount' })];
    expect(places(followNotes(notes, table({ amount: 1, total: 2 })))).toEqual([
      'a: amount@1',
      'b: total@2',
    ]);
  });

  it.each([
    ['of another object', 'server/1/200'],
    ['nobody may tell of what', undefined],
  ])('goes by names where the numbers are %s', (_, identity) => {
    expect(
      places(
        followNotes([row({})], {
          ...table({ id: 1, total: 2 }),
          identity,
        }),
      ),
    ).toEqual(['a: total@2']);
  });

  it('hangs nowhere while the column is gone, and comes back with its name', () => {
    const [gone] = followNotes([row({})], table({ id: 7 }));
    expect(gone).toMatchObject({ attnum: null, column_name: 'total' });
    expect(places(followNotes([gone], table({ id: 7, total: 8 })))).toEqual([
      'a: total@8',
    ]);
  });

  it('gives a place to the newest where two have one name', () => {
    const notes = [
      row({ attnum: null }),
      row({
        id: 'b',
        attnum: null,
        written_at: new Date('2026-11-02T00:00:00Z'),
      }),
    ];
    expect(places(followNotes(notes, table({ total: 4 })))).toEqual([
      'a: total@null',
      'b: total@4',
    ]);
  });

  it('takes the note of the table itself along to another', () => {
    const note = row({ attnum: 0, column_name: null, identity: null });
    const after = followNotes([note], { ...table({}), id: 'other' });
    expect(movedNotes([note], after)).toEqual([
      {
        id: 'a',
        table_id: 'other',
        attnum: 0,
        column_name: null,
        identity: null,
      },
    ]);
  });

  it('moves nothing that is where it was', () => {
    const notes = [row({}), row({ id: 'b', attnum: 0, column_name: null })];
    expect(movedNotes(notes, followNotes(notes, table({ total: 1 })))).toEqual(
      [],
    );
  });
});
