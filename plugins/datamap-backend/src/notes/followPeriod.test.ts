import { followPeriod } from './followPeriod';
import type { NoteRow } from './NoteRow';

const row = (overrides: Partial<NoteRow>): NoteRow => ({
  id: 'itself',
  table_id: 'table',
  attnum: 0,
  column_name: null,
  identity: null,
  words: { title: 'Orders', periodColumn: 'day' },
  revision: 4,
  written_by: 'user:default/minji.park',
  written_at: new Date('2026-11-01T00:00:00Z'),
  source_comment: null,
  skip_reason: null,
  skipped_by: null,
  skipped_at: null,
  period_note: 'column',
  ...overrides,
});
const column = (overrides: Partial<NoteRow>) =>
  row({
    id: 'column',
    attnum: 2,
    column_name: 'day',
    words: {},
    revision: 0,
    period_note: null,
    ...overrides,
  });
const at = new Date('2026-11-02T00:00:00Z');

describe('followPeriod', () => {
  it('goes with a column that was renamed, as a version of nobody', () => {
    const followed = followPeriod(
      [column({ column_name: 'ordered_on' }), row({})],
      at,
    );
    const words = { title: 'Orders', periodColumn: 'ordered_on' };
    expect(followed?.note).toEqual(row({ words, revision: 5 }));
    expect(followed?.version).toEqual({
      note_id: 'itself',
      revision: 5,
      words,
      action: 'followed',
      reverted_to: null,
      written_by: null,
      written_at: at,
      period_note: 'column',
    });
  });

  it.each<[string, NoteRow[]]>([
    ['is called as it was', [row({}), column({})]],
    [
      'is gone, and waits to come back',
      [row({}), column({ attnum: null, column_name: 'ordered_on' })],
    ],
    ['was never there', [row({ period_note: null })]],
    [
      'is named no more',
      [
        row({ words: {}, period_note: null }),
        column({ column_name: 'ordered_on' }),
      ],
    ],
  ])('writes nothing where the column %s', (_, notes) => {
    expect(followPeriod(notes, at)).toBeUndefined();
  });
});
