import type {
  PublicationSnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import { changeOf, toChange } from './changeOf';
import { type ColumnNames, columnNames } from './columnNames';
import type { CompareRelationsOptions } from './isSameRelation';
import type { Change } from './types';

/**
 * What changed in how the writes to a relation go out to other systems. A
 * publication is known by its name.
 */
export function comparePublications(
  before: RelationSnapshot,
  after: RelationSnapshot,
  options: CompareRelationsOptions,
): Change[] {
  const earlier = byName(before.publications);
  const now = byName(after.publications);
  const names = columnNames(before, after, options);
  const objectOf = (name: string) => ({ type: 'publication', name } as const);
  return [
    ...[...earlier].flatMap(([name, publication]) =>
      now.has(name)
        ? []
        : toChange({
            kind: 'publication-removed',
            severity: 'needs-attention',
            why: 'copies-may-stop',
            object: objectOf(name),
            before: describe(publication, names.before),
          }),
    ),
    ...[...now].flatMap(([name, publication]) => {
      const known = earlier.get(name);
      return known
        ? changeOf({
            kind: 'publication-changed',
            severity: 'needs-attention',
            why: 'copies-may-differ',
            object: objectOf(name),
            before: describe(known, names.before),
            after: describe(publication, names.after),
          })
        : toChange({
            kind: 'publication-added',
            severity: 'harmless',
            why: 'copies-may-begin',
            object: objectOf(name),
            after: describe(publication, names.after),
          });
    }),
  ];
}

function byName(
  publications: PublicationSnapshot[] = [],
): Map<string, PublicationSnapshot> {
  return new Map(
    publications.map(publication => [publication.name, publication]),
  );
}

/** Such as `columns id, total, some rows`. */
function describe(
  { columns, filtered }: PublicationSnapshot,
  names: ColumnNames,
): string {
  return [
    columns ? `columns ${names(columns)}` : 'all columns',
    filtered ? 'some rows' : 'all rows',
  ].join(', ');
}
