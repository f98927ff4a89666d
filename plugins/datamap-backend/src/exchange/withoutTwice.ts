import type { JudgedLine } from './judgeLines';
import { wordsProblem } from './wordsProblem';

/**
 * Marks lines that are about the same as one before.
 *
 * @param seen - the lines so far by what they are about, to which these are added
 */
export function withoutTwice(
  judged: JudgedLine[],
  seen: Map<string, number>,
): JudgedLine[] {
  return judged.map(line => {
    if (!line.table || line.outcome === 'not-found') {
      return line;
    }
    const key = JSON.stringify([line.table.id, line.column ?? null]);
    const otherLine = seen.get(key);
    if (otherLine === undefined) {
      seen.set(key, line.line);
      return line;
    }
    return {
      ...line,
      outcome: 'invalid',
      problem: wordsProblem(
        'line-twice',
        `Line ${otherLine} is about the same; leave one of them`,
        { otherLine },
      ),
    };
  });
}
