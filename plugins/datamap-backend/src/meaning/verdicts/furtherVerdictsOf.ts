import type { Verdict } from '@datamap/plugin-datamap-common';
import { bloated } from './bloated';
import { growingFast } from './growingFast';
import { neverRead } from './neverRead';
import { noPrimaryKey } from './noPrimaryKey';
import { notDescribed } from './notDescribed';
import { probableCopy } from './probableCopy';
import type { VerdictContext, VerdictRule } from './types';

/** All rules, the most telling first. */
const RULES: VerdictRule[] = [
  probableCopy,
  growingFast,
  bloated,
  neverRead,
  noPrimaryKey,
  notDescribed,
];

/**
 * What the keepers of a table may want to look at. They say nothing of whether
 * there is data, so a review of that holds whatever these are.
 */
export function furtherVerdictsOf(context: VerdictContext): Verdict[] {
  return RULES.flatMap(rule => rule(context) ?? []);
}
