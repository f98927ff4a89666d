import { jsonChunks } from './jsonChunks';

describe('jsonChunks', () => {
  const rowsOf = (chunks: string[]) => chunks.flatMap(json => JSON.parse(json));

  it('keeps all rows in their order, in as few arrays as their size allows', () => {
    const rows = Array.from({ length: 100 }, (_, id) => ({
      id,
      text: '환'.repeat(4_000),
    }));
    const chunks = [...jsonChunks(rows)];
    expect(rowsOf(chunks)).toEqual(rows);
    expect(chunks).toHaveLength(9);
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(
      51_000,
    );
  });

  it('gives a row that is longer an array of its own', () => {
    const rows = [{ id: 1 }, { id: 2, text: 'x'.repeat(60_000) }, { id: 3 }];
    const chunks = [...jsonChunks(rows)];
    expect(rowsOf(chunks)).toEqual(rows);
    expect(chunks).toHaveLength(3);
  });

  it('has no more than some hundreds of short rows in one', () => {
    const rows = Array.from({ length: 1_001 }, (_, id) => ({ id }));
    const chunks = [...jsonChunks(rows)];
    expect(rowsOf(chunks)).toEqual(rows);
    expect(chunks).toHaveLength(3);
  });

  it('makes nothing of nothing', () => {
    expect([...jsonChunks([])]).toEqual([]);
  });
});
