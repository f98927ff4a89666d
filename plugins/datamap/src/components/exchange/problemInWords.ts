import { WordsProblem } from '@datamap/plugin-datamap-common';
import { Translate } from '../../translation';

/** Why a line is not written, and what to do. */
export function problemInWords(
  { code, field, length, most, otherLine, message }: WordsProblem,
  t: Translate,
): string {
  return t(`exchange.problem.${code}`, {
    field: field ? t(`exchange.field.${field}`) : '',
    length: `${length ?? ''}`,
    most: `${most ?? ''}`,
    otherLine: `${otherLine ?? ''}`,
    message,
  });
}
