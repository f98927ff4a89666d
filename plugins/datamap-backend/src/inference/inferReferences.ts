import { type Candidate, scoreOf } from './Candidate';
import type { ColumnReader } from './ColumnReader';
import { compositeCandidates } from './compositeCandidates';
import { singleCandidates } from './singleCandidates';
import type { TargetIndex } from './TargetIndex';
import type { InferenceTable, InferredReferenceFound } from './types';

/** What is less likely than this is not said. */
const LOWEST_SCORE = 40;

function keyOf({ to, pairs }: Candidate): string {
  return `${to.id} ${pairs.map(
    pair => `${pair.from.attnum}:${pair.to.attnum}`,
  )}`;
}

/** Whether the database says already what a candidate would, or more. */
function isDeclared(table: InferenceTable, { to, pairs }: Candidate): boolean {
  if (table.inheritsFrom.includes(to.oid)) {
    return true;
  }
  return table.declared.some(
    ({ columns, referencedOid }) =>
      (referencedOid === to.oid &&
        pairs.some(({ from }) => columns.includes(from.attnum))) ||
      (pairs.length === 1 &&
        columns.length === 1 &&
        columns[0] === pairs[0].from.attnum),
  );
}

/** Each pair of column lists once, by its best reasons. */
function bestOfEach(candidates: Candidate[]): Map<string, Candidate> {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const known = best.get(key);
    if (!known || scoreOf(known.reasons) < scoreOf(candidate.reasons)) {
      best.set(key, candidate);
    }
  }
  return best;
}

/**
 * Where the columns of a table may lead although nobody declared it: from names
 * and types, never from values. The best suggestion for the same columns has
 * rank 1; the order is the same for the same warehouse.
 */
export function inferReferences(
  table: InferenceTable,
  options: { columns: ColumnReader; index: TargetIndex },
): InferredReferenceFound[] {
  const search = { table, ...options };
  const candidates = [
    ...table.columns.flatMap(column => singleCandidates(search, column)),
    ...compositeCandidates(search),
  ].filter(candidate => !isDeclared(table, candidate));
  const found = [...bestOfEach(candidates).values()]
    .map(({ to, pairs, reasons, readAs }) => ({
      from: table.id,
      to: to.id,
      fromColumns: pairs.map(pair => pair.from.attnum),
      toColumns: pairs.map(pair => pair.to.attnum),
      score: scoreOf(reasons),
      reasons,
      ...(readAs === undefined ? {} : { readAs }),
      place: `${to.schema} ${to.name}`,
    }))
    .filter(({ score }) => score >= LOWEST_SCORE)
    .sort(
      (one, other) =>
        other.score - one.score || (one.place < other.place ? -1 : 1),
    );
  const ranks = new Map<string, number>();
  return found.map(({ place: _place, ...reference }) => {
    const columns = reference.fromColumns.join();
    const rank = (ranks.get(columns) ?? 0) + 1;
    ranks.set(columns, rank);
    return { ...reference, rank };
  });
}
