import type { WordsProblem } from '@datamap/plugin-datamap-common';

/** Why a line is not written: a code, and the same in words. */
export function wordsProblem(
  code: WordsProblem['code'],
  message: string,
  more: Omit<WordsProblem, 'code' | 'message'> = {},
): WordsProblem {
  return { code, message, ...more };
}
