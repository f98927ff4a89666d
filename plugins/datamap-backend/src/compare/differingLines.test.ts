import { differingLines } from './differingLines';

describe('differingLines', () => {
  it.each([
    ['a', 'b', 'a', 'b'],
    ['a\nb\nc', 'a\nx\nc', '…\nb\n…', '…\nx\n…'],
    ['a\nc', 'a\nb\nc', '', '…\nb\n…'],
    ['a\nb', 'a', '…\nb', ''],
    ['a\na', 'a', '…\na', ''],
    ['a\nb', 'x\nb', 'a\n…', 'x\n…'],
  ])('of %j and %j', (before, after, earlier, now) => {
    expect(differingLines(before, after)).toEqual({
      before: earlier,
      after: now,
    });
  });
});
