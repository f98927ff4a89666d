import { Verdict } from '@datamap/plugin-datamap-common';
import {
  formatCount,
  formatDay,
  formatList,
  formatMoment,
  Reader,
} from '../format';
import { Translate } from '../translation';
import { factOf, furtherVerdictRest } from './furtherVerdictRest';

/** A verdict in two steps: what stands on the chip, and what follows it. */
export interface VerdictWords {
  first: string;
  rest: string;
}

/** What a verdict's words need besides the verdict. */
export interface VerdictContext {
  t: Translate;
  reader: Reader;
  /** What people call the table's owner, if it has one. */
  owner?: string;
}

/** Stands for a moment that the evidence doesn't have. */
const notSaid = '—';

/** Says a verdict; its figures and moments are those of the evidence. */
export function verdictWords(
  verdict: Verdict,
  context: VerdictContext,
): VerdictWords {
  return {
    first: context.t(`verdicts.${verdict.verdict}.first`),
    rest: restOf(verdict, context),
  };
}

function restOf(verdict: Verdict, { t, reader, owner }: VerdictContext) {
  const looked = newestMoment(verdict);
  switch (verdict.verdict) {
    case 'provably-empty':
    case 'probably-empty':
      return t(`verdicts.${verdict.verdict}.rest`, {
        moment: looked ? formatMoment(looked, reader) : notSaid,
      });
    case 'emptied':
      return emptiedRest(verdict, t, reader);
    case 'statistics-lost':
      return t('verdicts.statistics-lost.rest', {
        moment: dayOr(restartOf(verdict) ?? looked, reader),
      });
    case 'nothing-of-its-own': {
      const sources = factOf(verdict, 'sources')?.value;
      return Array.isArray(sources) && sources.length > 0
        ? t('verdicts.nothing-of-its-own.rest', {
            sources: formatList(sources),
          })
        : t('verdicts.nothing-of-its-own.restWithoutSources');
    }
    case 'stored-elsewhere': {
      const server = factOf(verdict, 'foreign_server')?.value;
      return typeof server === 'string' && server
        ? t('verdicts.stored-elsewhere.rest', { server })
        : t('verdicts.stored-elsewhere.restWithoutServer');
    }
    case 'stale':
    case 'growing-fast':
    case 'never-read':
    case 'bloated':
    case 'no-primary-key':
    case 'not-described':
    case 'probable-copy':
      return furtherVerdictRest(verdict, t, reader);
    case 'not-permitted':
      return owner
        ? t('verdicts.not-permitted.rest', { owner })
        : t('verdicts.not-permitted.restWithoutOwner');
    default:
      return t(`verdicts.${verdict.verdict}.rest`);
  }
}

function emptiedRest(verdict: Verdict, t: Translate, reader: Reader): string {
  const previous = factOf(verdict, 'previous_rows');
  const after = dayOr(newestMoment(verdict), reader);
  const rows = Number(previous?.value);
  if (!previous || !(rows > 0)) {
    return t('verdicts.emptied.restWithoutFigures', { after });
  }
  return t('verdicts.emptied.rest', {
    rows: formatCount(rows, 'estimate', reader.locale),
    before: formatDay(previous.measuredAt, reader),
    after,
  });
}

function dayOr(iso: string | undefined, reader: Reader): string {
  return iso ? formatDay(iso, reader) : notSaid;
}

function newestMoment(verdict: Verdict): string | undefined {
  return verdict.evidence
    .map(evidence => evidence.measuredAt)
    .sort()
    .at(-1);
}

/** When the statistics began anew: what was reset, else the server's own start. */
function restartOf(verdict: Verdict): string | undefined {
  for (const fact of ['stats_reset', 'postmaster_start_time']) {
    const value = factOf(verdict, fact)?.value;
    if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) {
      return value;
    }
  }
  return undefined;
}
