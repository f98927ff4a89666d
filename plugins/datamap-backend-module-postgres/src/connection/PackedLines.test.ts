import { PackedLines } from './PackedLines';

describe('PackedLines', () => {
  const text = [
    '11\t하나\t\\N',
    '11\ttwo\tt',
    '1\tother\tf',
    '11\tlate\tf',
    '12\ta\\tb\\nc\\\\N\\rd\te',
    '',
  ].join('\n');
  const bytes = Buffer.from(text);

  const expected = {
    11: [
      ['하나', undefined],
      ['two', 't'],
      ['late', 'f'],
    ],
    1: [['other', 'f']],
    12: [['a\tb\nc\\N\rd', 'e']],
  };

  function read(pieces: Buffer[]) {
    const lines = PackedLines.create();
    pieces.forEach(piece => lines.add(piece));
    return Object.fromEntries(
      [...lines.oids()].map(oid => [oid, lines.of(oid)]),
    );
  }

  it('keeps lines by what they begin with', () => {
    expect(read([bytes])).toEqual(expected);
  });

  it('does not mind where the pieces end', () => {
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(read([bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(
        expected,
      );
    }
    expect(read([...bytes].map(byte => Buffer.of(byte)))).toEqual(expected);
  });

  it('collects the two numbers after the object id, each pair once, and who is marked', () => {
    const lines = PackedLines.create({ pairs: true });
    const typed =
      '7\t25\t-1\tf\tx\n7\t25\t44\tf\n8\t25\t-1\tt\tx\n9\t25\t-1\tf\tt\n';
    for (const byte of Buffer.from(typed)) {
      lines.add(Buffer.of(byte));
    }
    expect(lines.pairs()).toEqual([
      [25, -1],
      [25, 44],
    ]);
    expect(lines.marks()).toEqual([8]);
  });

  it('has nothing of what did not come', () => {
    expect(PackedLines.create().of(1)).toEqual([]);
  });
});
