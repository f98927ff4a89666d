import { MeasuredSize } from '@datamap/plugin-datamap-common';
import { formatBytes, formatCount, formatMoment, Reader } from '../format';
import { Translate } from '../translation';
import { MeasureWords } from './rowsWords';

type Manner =
  | 'exact'
  | 'about'
  | 'atLeast'
  | 'unknown'
  | 'stored'
  | 'elsewhere'
  | 'hidden';

const manners = {
  exact: 'exact',
  estimate: 'about',
  'lower-bound': 'atLeast',
  unknown: 'unknown',
} as const;

function mannerOf({ value, grade, method }: MeasuredSize): Manner {
  if (method === 'nothing-stored') {
    return 'stored';
  }
  if (method === 'stored-elsewhere') {
    return 'elsewhere';
  }
  if (method === 'not-shown') {
    return 'hidden';
  }
  return value === undefined ? 'unknown' : manners[grade];
}

function explanationOf(manner: Manner, { method }: MeasuredSize) {
  if (manner === 'unknown') {
    return 'none';
  }
  return manner === 'atLeast' && method === 'sum-of-parts'
    ? 'some-parts'
    : method;
}

/** Says a size; an unknown size is never said as zero. */
export function sizeWords(
  size: MeasuredSize,
  t: Translate,
  reader: Reader,
): MeasureWords {
  const manner = mannerOf(size);
  const known = size.grade === 'unknown' ? undefined : size.value;
  const inBytes =
    known === undefined ? '' : formatCount(known, 'exact', reader.locale);
  const inUnits = known === undefined ? '' : formatBytes(known, reader.locale);
  const words = t(`measures.size.${manner}`, { size: inUnits });
  return {
    bare: words,
    inWords: words,
    how: t(`measures.size.how.${explanationOf(manner, size)}`, {
      size: inUnits,
      bytes: inBytes,
      moment: formatMoment(size.measuredAt, reader),
    }),
  };
}
