import { PackedLines } from './PackedLines';

describe('PackedLines', () => {
  const text = [
    '11\tone\t\\N',
    '11\ttwo\tt',
    '1\tother\tf',
    '11\tlate\tf',
    '12\ta\\tb\\nc\\\\N\\rd\te',
    '',
  ].join('\n');

  const expected = {
    11: [
      ['one', undefined],
      ['two', 't'],
      ['late', 'f'],
    ],
    1: [['other', 'f']],
    12: [['a\tb\nc\\N\rd', 'e']],
  };

  function read(pieces: string[]) {
    const lines = PackedLines.create();
    pieces.forEach(piece => lines.add(piece));
    return Object.fromEntries(
      [...lines.oids()].map(oid => [oid, lines.of(oid)]),
    );
  }

  it('keeps lines by what they begin with', () => {
    expect(read([text])).toEqual(expected);
  });

  it('does not mind where the pieces end', () => {
    for (let cut = 0; cut <= text.length; cut += 1) {
      expect(read([text.slice(0, cut), text.slice(cut)])).toEqual(expected);
    }
    expect(read([...text])).toEqual(expected);
  });

  it('has nothing of what did not come', () => {
    expect(PackedLines.create().of(1)).toEqual([]);
  });
});
