import { WordsProblem } from '@datamap/plugin-datamap-common';
import { Translate } from '../../translation';

/** Why a line is not written, and what to do. */
export function problemInWords(
  { code, field, length, most, otherLine, message }: WordsProblem,
  t: Translate,
  titleOf: (field: string) => string,
): string {
  return t(`exchange.problem.${code}`, {
    field: field ? titleOf(field) : '',
    length: `${length ?? ''}`,
    most: `${most ?? ''}`,
    otherLine: `${otherLine ?? ''}`,
    message,
  });
}
