import { draftOf } from './Draft';
import { tooLong } from './tooLong';

const empty = draftOf({});

describe('tooLong', () => {
  it('counts characters as a reader does', () => {
    expect(tooLong({ ...empty, title: '환'.repeat(80) })).toEqual([]);
    expect(tooLong({ ...empty, title: '😀'.repeat(80) })).toEqual([]);
    expect(tooLong({ ...empty, title: 'a'.repeat(81) })).toEqual(['title']);
  });

  it('names every part that is too long', () => {
    expect(
      tooLong({
        ...empty,
        oneRow: 'a'.repeat(201),
        description: 'a'.repeat(20_001),
      }),
    ).toEqual(['oneRow', 'description']);
  });

  it('counts tags, and the letters of each', () => {
    const tags = (count: number) =>
      Array.from({ length: count }, (_, at) => `tag ${at}`).join(', ');
    expect(tooLong({ ...empty, tags: tags(20) })).toEqual([]);
    expect(tooLong({ ...empty, tags: tags(21) })).toEqual(['tags']);
    expect(tooLong({ ...empty, tags: 'a'.repeat(41) })).toEqual(['tags']);
  });
});
