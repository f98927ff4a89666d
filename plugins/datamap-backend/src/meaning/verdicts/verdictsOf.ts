import type { Verdict } from '@datamap/plugin-datamap-common';
import { emptied } from './emptied';
import { neverMeasured } from './neverMeasured';
import { nothingOfItsOwn } from './nothingOfItsOwn';
import { notPermitted } from './notPermitted';
import { notPopulated } from './notPopulated';
import { probablyEmpty } from './probablyEmpty';
import { provablyEmpty } from './provablyEmpty';
import { stale } from './stale';
import { statisticsLost } from './statisticsLost';
import { storedElsewhere } from './storedElsewhere';
import type { VerdictContext, VerdictRule } from './types';

/** All rules, the most telling first. */
const RULES: VerdictRule[] = [
  notPopulated,
  nothingOfItsOwn,
  storedElsewhere,
  emptied,
  provablyEmpty,
  probablyEmpty,
  notPermitted,
  statisticsLost,
  neverMeasured,
  stale,
];

/**
 * What the facts say about a table's data, the most telling first. A table that
 * has rows needs no verdict, unless nothing new comes.
 */
export function verdictsOf(context: VerdictContext): Verdict[] {
  return RULES.flatMap(rule => rule(context) ?? []);
}
