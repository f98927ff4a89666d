import { Evidence, TableKind } from '@datamap/plugin-datamap-common';
import {
  formatBytes,
  formatCount,
  formatHours,
  formatList,
  formatMoment,
  formatPercent,
  Reader,
} from '../../format';
import { Translate } from '../../translation';
import { healthTab } from '../../translation/messages/healthTab.en';

type FactName = keyof typeof healthTab.fact;

/** One fact as people read it. */
export interface EvidenceWords {
  fact: string;
  value: string;
}

const kindOfRelkind: Record<string, TableKind> = {
  r: 'table',
  p: 'partitioned-table',
  v: 'view',
  m: 'materialized-view',
  f: 'foreign-table',
};

function isKnown(fact: string): fact is FactName {
  return Object.hasOwn(healthTab.fact, fact);
}

function numberInWords(
  fact: string,
  value: number,
  t: Translate,
  reader: Reader,
): string {
  if (fact.endsWith('bytes')) {
    return formatBytes(value, reader.locale);
  }
  if (fact.endsWith('_hours')) {
    return formatHours(value, reader);
  }
  if (fact === 'dead_share') {
    return formatPercent(value, reader);
  }
  // -1 is PostgreSQL's "never estimated", and no number to show.
  return value < 0
    ? t('healthTab.evidence.notEstimated')
    : formatCount(value, 'exact', reader.locale);
}

function textInWords(
  fact: string,
  value: string,
  t: Translate,
  reader: Reader,
): string {
  switch (fact) {
    case 'relkind': {
      const kind = kindOfRelkind[value];
      return kind ? t(`startPage.kind.${kind}`) : value;
    }
    case 'last_analyze':
    case 'stats_reset':
    case 'postmaster_start_time':
    case 'update_log':
    case 'last_updated':
    case 'looked_at':
    case 'watched_since':
      return Number.isNaN(Date.parse(value))
        ? value
        : formatMoment(value, reader);
    default:
      return value;
  }
}

/**
 * Says a fact that a verdict rests on. A fact that this version does not know
 * keeps the name that the API gave it.
 */
export function evidenceInWords(
  { fact, value }: Evidence,
  t: Translate,
  reader: Reader,
): EvidenceWords {
  const name = isKnown(fact) ? t(`healthTab.fact.${fact}`) : fact;
  if (Array.isArray(value)) {
    return {
      fact: name,
      value: value.length > 0 ? formatList(value) : t('healthTab.none'),
    };
  }
  switch (typeof value) {
    case 'boolean':
      return {
        fact: name,
        value: value ? t('healthTab.yes') : t('healthTab.no'),
      };
    case 'number':
      return { fact: name, value: numberInWords(fact, value, t, reader) };
    default:
      return { fact: name, value: textInWords(fact, value, t, reader) };
  }
}
