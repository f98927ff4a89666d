import { Verdict } from '@datamap/plugin-datamap-common';
import {
  formatBytes,
  formatCount,
  formatDay,
  formatHours,
  formatList,
  formatMoment,
  formatPercent,
  Reader,
} from '../format';
import { Translate } from '../translation';

/** Stands for what the evidence doesn't have. */
const notSaid = '—';

const hour = 60 * 60 * 1000;

/** A piece of a verdict's evidence. */
export function factOf(verdict: Verdict, fact: string) {
  return verdict.evidence.find(evidence => evidence.fact === fact);
}

function numberOf(verdict: Verdict, fact: string): number | undefined {
  const value = factOf(verdict, fact)?.value;
  return typeof value === 'number' ? value : undefined;
}

function textOf(verdict: Verdict, fact: string): string | undefined {
  const value = factOf(verdict, fact)?.value;
  return typeof value === 'string' && value ? value : undefined;
}

/** What follows the first sentence of the verdicts about time, use and structure. */
export function furtherVerdictRest(
  verdict: Verdict,
  t: Translate,
  reader: Reader,
): string {
  switch (verdict.verdict) {
    case 'stale':
      return staleRest(verdict, t, reader);
    case 'growing-fast':
      return growingRest(verdict, t, reader);
    case 'never-read': {
      const from = textOf(verdict, 'watched_since');
      const to = factOf(verdict, 'scans')?.measuredAt;
      return t('verdicts.never-read.rest', {
        from: from ? formatDay(from, reader) : notSaid,
        to: to ? formatDay(to, reader) : notSaid,
        period: between(from, to, reader),
      });
    }
    case 'bloated': {
      const share = factOf(verdict, 'dead_share');
      const bytes = numberOf(verdict, 'dead_bytes');
      return t('verdicts.bloated.rest', {
        share: share ? formatPercent(Number(share.value), reader) : notSaid,
        moment: share ? formatMoment(share.measuredAt, reader) : notSaid,
        size: bytes === undefined ? notSaid : formatBytes(bytes, reader.locale),
      });
    }
    case 'no-primary-key': {
      const keys = factOf(verdict, 'unique_keys')?.value;
      return Array.isArray(keys) && keys.length > 0
        ? t('verdicts.no-primary-key.restWithUnique', {
            keys: formatList(keys),
          })
        : t('verdicts.no-primary-key.rest');
    }
    case 'not-described': {
      const described = numberOf(verdict, 'columns_described');
      const columns = numberOf(verdict, 'columns');
      return described === undefined || columns === undefined
        ? t('verdicts.not-described.restWithoutFigures')
        : t('verdicts.not-described.rest', {
            described: formatCount(described, 'exact', reader.locale),
            columns: formatCount(columns, 'exact', reader.locale),
          });
    }
    default:
      return copyRest(verdict, t, reader);
  }
}

function staleRest(verdict: Verdict, t: Translate, reader: Reader): string {
  const expected = numberOf(verdict, 'expected_hours');
  const usual = numberOf(verdict, 'usual_hours');
  const updated = textOf(verdict, 'last_updated');
  const watched = textOf(verdict, 'watched_since');
  // What came before we watched was not seen, so nothing is said about it.
  const since = laterOf(updated, watched);
  const looked = textOf(verdict, 'looked_at');
  const hours = expected ?? usual;
  const values = {
    interval: hours === undefined ? notSaid : formatHours(hours, reader),
    since: since ? formatMoment(since, reader) : notSaid,
    looked: looked ? formatMoment(looked, reader) : notSaid,
    silence: between(since, looked, reader),
  };
  if (expected === undefined) {
    return t('verdicts.stale.rest', values);
  }
  return updated
    ? t('verdicts.stale.restExpected', values)
    : t('verdicts.stale.restNothingSeen', values);
}

function growingRest(verdict: Verdict, t: Translate, reader: Reader): string {
  const bySize = factOf(verdict, 'bytes') !== undefined;
  const before = factOf(verdict, bySize ? 'previous_bytes' : 'previous_rows');
  const after = factOf(verdict, bySize ? 'bytes' : 'rows');
  const inWords = (value: unknown) =>
    bySize
      ? formatBytes(Number(value), reader.locale)
      : formatCount(Number(value), 'estimate', reader.locale);
  const values = {
    before: before ? inWords(before.value) : notSaid,
    from: before ? formatDay(before.measuredAt, reader) : notSaid,
    after: after ? inWords(after.value) : notSaid,
    to: after ? formatDay(after.measuredAt, reader) : notSaid,
  };
  return bySize
    ? t('verdicts.growing-fast.restBySize', values)
    : t('verdicts.growing-fast.rest', values);
}

function copyRest(verdict: Verdict, t: Translate, reader: Reader): string {
  const original = textOf(verdict, 'original');
  const alike = numberOf(verdict, 'columns_alike');
  const columns = numberOf(verdict, 'columns');
  return original && alike !== undefined && columns !== undefined
    ? t('verdicts.probable-copy.rest', {
        original,
        alike: formatCount(alike, 'exact', reader.locale),
        columns: formatCount(columns, 'exact', reader.locale),
      })
    : t('verdicts.probable-copy.restWithoutOriginal');
}

function laterOf(one: string | undefined, other: string | undefined) {
  if (!one || !other) {
    return one ?? other;
  }
  return Date.parse(one) >= Date.parse(other) ? one : other;
}

function between(
  from: string | undefined,
  to: string | undefined,
  reader: Reader,
): string {
  return from && to
    ? formatHours((Date.parse(to) - Date.parse(from)) / hour, reader)
    : notSaid;
}
