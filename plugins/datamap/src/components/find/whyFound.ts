import { SearchHit, SearchMatch } from '@datamap/plugin-datamap-common';
import { Range } from './markedRanges';

/** Texts of a hit that stand on it anyway, so that marks in them say enough. */
const shownPlaces = ['title', 'name', 'schema', 'description'] as const;
type ShownPlace = (typeof shownPlaces)[number];

/** One reason why a table was found. */
export interface Reason {
  /** Whether what was found is to be seen, marked, on the hit itself. */
  place?: ShownPlace;
  field: SearchMatch['field'];
  text: string;
  ranges: readonly Range[];
  column?: string;
  /** How it fits, where that cannot be seen by the marks. */
  how?: 'typo' | 'initials' | 'keyboard' | 'abbreviation';
  takenFor?: string;
}

/** Why a table was found: what to mark on the hit, and what to say below. */
export interface WhyFound {
  marks: Partial<Record<ShownPlace, { text: string; ranges: Range[] }>>;
  reasons: Reason[];
}

function shownPlaceOf(
  { table }: SearchHit,
  { field, text }: SearchMatch,
): ShownPlace | undefined {
  const place = shownPlaces.find(shown => shown === field);
  // A description is shown as it was found, cut around the words.
  return place === 'description' || (place && table[place] === text)
    ? place
    : undefined;
}

/** How a match came about, unless the typed words stand there as they are. */
function indirectly({ how }: SearchMatch): Reason['how'] {
  return how === 'exact' || how === 'start' || how === 'part' ? undefined : how;
}

/**
 * Brings the matches of a hit together: several words in one text are one
 * reason, whose indirect way of matching is kept.
 */
export function whyFound(hit: SearchHit): WhyFound {
  const marks: WhyFound['marks'] = {};
  const reasons = new Map<string, Reason>();
  for (const match of hit.matches) {
    const { field, text, ranges, column, takenFor } = match;
    const place = shownPlaceOf(hit, match);
    if (place) {
      const already = marks[place];
      if (already && already.text === text) {
        already.ranges.push(...ranges);
      } else if (!already) {
        marks[place] = { text, ranges: [...ranges] };
      }
    }
    const how = indirectly(match);
    const key = JSON.stringify([field, column, text]);
    const same = reasons.get(key);
    if (same) {
      same.ranges = [...same.ranges, ...ranges];
      same.how ??= how;
      same.takenFor ??= how && takenFor;
    } else {
      reasons.set(key, {
        place: place && marks[place]?.text === text ? place : undefined,
        field,
        text,
        ranges,
        column,
        how,
        takenFor: how && takenFor,
      });
    }
  }
  return { marks, reasons: [...reasons.values()] };
}
