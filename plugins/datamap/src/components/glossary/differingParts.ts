import { GlossaryTermVersion } from '@datamap/plugin-datamap-common';

const parts = ['name', 'otherNames', 'definition', 'contact'] as const;

/** A part of what is written of a term. */
export type TermPart = (typeof parts)[number];

/** The parts of a term that differ between two of its versions. */
export function differingParts(
  before: GlossaryTermVersion | undefined,
  after: GlossaryTermVersion,
): TermPart[] {
  const written = (version: GlossaryTermVersion | undefined, part: TermPart) =>
    [version?.[part] ?? []].flat().join('\n');
  return parts.filter(part => written(before, part) !== written(after, part));
}
