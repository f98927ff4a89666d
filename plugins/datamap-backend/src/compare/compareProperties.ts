import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import { changeOf, toChange, type ChangeDraft } from './changeOf';
import { isSameRelation, type CompareRelationsOptions } from './isSameRelation';
import type { Change } from './types';

/**
 * What changed in a relation itself, apart from its name.
 */
export function compareProperties(
  before: RelationSnapshot,
  after: RelationSnapshot,
  options: CompareRelationsOptions,
): Change[] {
  const object = { type: 'table', name: after.name } as const;
  const drafts: ChangeDraft[] = [
    {
      kind: 'owner-changed',
      severity: 'harmless',
      why: 'rights-may-differ',
      object,
      before: before.owner,
      after: after.owner,
    },
    {
      kind: 'comment-changed',
      severity: 'harmless',
      why: 'words-only',
      object,
      before: before.comment,
      after: after.comment,
    },
    {
      kind: 'persistence-changed',
      severity: 'needs-attention',
      why: 'crash-safety-differs',
      object,
      before: before.persistence,
      after: after.persistence,
    },
    {
      kind: 'row-security-changed',
      severity: 'needs-attention',
      why: 'visible-rows-may-differ',
      object,
      before: rowSecurityText(before),
      after: rowSecurityText(after),
    },
    {
      kind: 'populated-changed',
      severity: after.populated ? 'harmless' : 'needs-attention',
      why: after.populated ? 'readable-now' : 'not-readable-now',
      object,
      before: String(before.populated),
      after: String(after.populated),
    },
    {
      kind: 'foreign-server-changed',
      severity: 'needs-attention',
      why: 'data-comes-from-elsewhere',
      object,
      before: foreignText(before),
      after: foreignText(after),
    },
    {
      kind: 'tablespace-changed',
      severity: 'harmless',
      why: 'speed-only',
      object,
      before: before.tablespace,
      after: after.tablespace,
    },
    {
      kind: 'partitioning-changed',
      severity: 'needs-attention',
      why: 'queries-may-slow-down',
      object,
      before: partitioningText(before),
      after: partitioningText(after),
    },
  ];
  return [
    ...drafts.flatMap(changeOf),
    ...accessChange(before, after),
    ...partitionsChange(before, after),
    ...boundsChange(before, after),
    ...partCommentsChange(before, after),
    ...linksChange('inheritance-changed', before, after, options),
    ...linksChange('sources-changed', before, after, options),
  ];
}

function partitioningText({
  partitioning,
}: RelationSnapshot): string | undefined {
  return (
    partitioning && `${partitioning.strategy} (${partitioning.key.join(', ')})`
  );
}

/** Such as `erp, crm.orders`: the server, and the table over there. */
function foreignText({
  foreignServer,
  foreignSource,
}: RelationSnapshot): string | undefined {
  const there = [foreignSource?.schema, foreignSource?.table].flatMap(
    name => name ?? [],
  );
  return there.length > 0
    ? `${foreignServer}, ${there.join('.')}`
    : foreignServer;
}

function rowSecurityText({
  rowSecurity,
  forcedRowSecurity,
}: RelationSnapshot): string {
  return rowSecurity && forcedRowSecurity ? 'forced' : String(rowSecurity);
}

function accessChange(
  before: RelationSnapshot,
  after: RelationSnapshot,
): Change[] {
  if (before.canSelect === after.canSelect) {
    return [];
  }
  const object = { type: 'table', name: after.name } as const;
  return [
    after.canSelect
      ? toChange({
          kind: 'select-granted',
          severity: 'harmless',
          why: 'more-can-be-read',
          object,
        })
      : toChange({
          kind: 'select-revoked',
          severity: 'needs-attention',
          why: 'less-can-be-read',
          object,
        }),
  ];
}

/** Leaves come and go with time; one that goes takes its rows along. */
function partitionsChange(
  before: RelationSnapshot,
  after: RelationSnapshot,
): Change[] {
  const nameOf = (part: { schema: string; name: string }) =>
    JSON.stringify([part.schema, part.name]);
  const earlier = new Set(before.parts.map(nameOf));
  const now = new Set(after.parts.map(nameOf));
  const gone = [...earlier].some(name => !now.has(name));
  const come = [...now].some(name => !earlier.has(name));
  if (!gone && !come) {
    return [];
  }
  return [
    toChange({
      kind: 'partitions-changed',
      severity: gone ? 'needs-attention' : 'harmless',
      why: gone ? 'rows-went-along' : 'room-for-more',
      object: { type: 'table', name: after.name },
      before: String(before.parts.length),
      after: String(after.parts.length),
    }),
  ];
}

/** Which rows a part takes that was there before. */
function boundsChange(
  before: RelationSnapshot,
  after: RelationSnapshot,
): Change[] {
  const boundsOf = ({ parts }: RelationSnapshot) =>
    new Map(
      parts.flatMap(
        ({ schema, name, bound }): Array<[string, string]> =>
          // Those of schemas that the role may not use have no name.
          name !== '' && bound !== undefined
            ? [[JSON.stringify([schema, name]), `${name}: ${bound}`]]
            : [],
      ),
    );
  const earlier = boundsOf(before);
  const moved = [...boundsOf(after)].filter(
    ([key, bound]) => earlier.has(key) && earlier.get(key) !== bound,
  );
  return moved.length === 0
    ? []
    : [
        toChange({
          kind: 'partition-bounds-changed',
          severity: 'needs-attention',
          why: 'inserts-may-fail',
          object: { type: 'table', name: after.name },
          before: moved.map(([key]) => earlier.get(key)).join('\n'),
          after: moved.map(([, bound]) => bound).join('\n'),
        }),
      ];
}

/** What is said of a part that was there before. */
function partCommentsChange(
  before: RelationSnapshot,
  after: RelationSnapshot,
): Change[] {
  const earlier = new Map(before.parts.map(part => [part.oid, part]));
  return after.parts.flatMap(part => {
    const known = earlier.get(part.oid);
    return known && part.name !== '' && known.comment !== part.comment
      ? toChange({
          kind: 'comment-changed',
          severity: 'harmless',
          why: 'words-only',
          object: { type: 'table', name: part.name },
          before: known.comment,
          after: part.comment,
        })
      : [];
  });
}

function linksChange(
  kind: 'inheritance-changed' | 'sources-changed',
  before: RelationSnapshot,
  after: RelationSnapshot,
  options: CompareRelationsOptions,
): Change[] {
  const linksOf = (relation: RelationSnapshot) =>
    kind === 'inheritance-changed' ? relation.inheritsFrom : relation.readsFrom;
  const earlier = linksOf(before);
  const now = linksOf(after);
  const same =
    earlier.length === now.length &&
    earlier.every(one =>
      now.some(other => isSameRelation(one, other, options)),
    );
  if (same) {
    return [];
  }
  return [
    toChange({
      kind,
      severity: 'needs-attention',
      why: 'data-comes-from-elsewhere',
      object: { type: 'table', name: after.name },
      tables: { before: earlier, after: now },
    }),
  ];
}
