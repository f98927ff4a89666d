import { quotedIdentifier } from '@datamap/plugin-datamap-common';
import type {
  DefinedSql,
  RelationDefinition,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import { toChange } from './changeOf';
import { policyWeight } from './comparePolicies';
import { differingLines } from './differingLines';
import type { Change, ChangeKind, ChangeReason, Severity } from './types';

/** What is remembered with texts, to compare others with them later. */
export interface DefinitionContext {
  /** PostgreSQL's major version: another one may write the same otherwise. */
  major: number;
  /** By object id, what the texts are of. */
  names: Record<number, string>;
}

/** The texts of a relation, and what was so when they were read. */
export interface KnownDefinition {
  definition: RelationDefinition;
  context: DefinitionContext;
}

/** What belongs to a text. */
interface Beside {
  /** Of a policy: which rows may be written. */
  check?: string;
  /** Of a view; absent where an earlier version of ours read it. */
  options?: string[];
}

/** A text on both sides, and what it would mean if it changed. */
interface Text {
  kind: ChangeKind;
  object: Change['object'];
  severity: Severity;
  why: ChangeReason;
  before?: DefinedSql & Beside;
  after?: DefinedSql & Beside;
}

/**
 * What changed in the texts of a relation: of a view, checks, expressions,
 * triggers and policies. What came and went is told with the structure; a text
 * that is withheld on one side cannot be compared. A
 * text that is as it was, and calls a function that is not, changed as well.
 *
 * @param options.renames - the names that the relation, its columns and what its
 *   texts name had, by which they have now: texts follow, and are not different
 *   where that is all
 */
export function compareDefinitions(
  before: KnownDefinition,
  after: KnownDefinition,
  options: {
    relation: RelationSnapshot;
    renames: ReadonlyMap<string, string>;
  },
): Change[] {
  if (before.context.major !== after.context.major) {
    return [];
  }
  const sameObject = before.definition.oid === after.definition.oid;
  return textsOf(before, after, options.relation).flatMap(text =>
    changeOfText(text, { ...options, sameObject }),
  );
}

function changeOfText(
  { before, after, severity, why, ...text }: Text,
  {
    renames,
    sameObject,
  }: { renames: ReadonlyMap<string, string>; sameObject: boolean },
): Change[] {
  if (!before || !after || before.withheld || after.withheld) {
    return [];
  }
  const withOptions =
    before.options !== undefined && after.options !== undefined;
  const earlier = wholeText(before, withOptions);
  const now = wholeText(after, withOptions);
  if (earlier === now || withNames(earlier, renames) === now) {
    return isRewritten(before.bodies, after.bodies)
      ? [
          toChange({
            ...text,
            ...(why === 'not-in-force'
              ? { severity, why }
              : { severity: 'needs-attention', why: 'function-rewritten' }),
          }),
        ]
      : [];
  }
  // Object ids of another relation than before are of a time of their own, so
  // that nobody can say any more who may read what it named.
  const shown = sameObject && {
    sql: differingLines(earlier, now),
    tables: { before: before.names, after: after.names },
  };
  return [
    toChange({
      ...text,
      ...(renames.size > 0
        ? { severity: 'harmless', why: 'follows-a-rename' }
        : { severity, why }),
      ...shown,
    }),
  ];
}

/** Whether a function that a text calls has another body; not where none is known. */
function isRewritten(before?: string, after?: string): boolean {
  return before !== undefined && after !== undefined && before !== after;
}

/** A text as it would be under other names. */
function withNames(text: string, renames: ReadonlyMap<string, string>): string {
  const written = new Map(
    [...renames].map(([before, after]) => [
      quotedIdentifier(before),
      quotedIdentifier(after),
    ]),
  );
  return written.size === 0
    ? text
    : text.replace(
        /"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$]*/gu,
        word => written.get(word) ?? word,
      );
}

function wholeText(
  { sql, check, options = [] }: { sql?: string } & Beside,
  withOptions: boolean,
): string {
  return [
    ...(withOptions && options.length > 0
      ? [`WITH (${[...options].sort().join(', ')})`]
      : []),
    `${sql}`,
    ...(check === undefined ? [] : [`WITH CHECK ${check}`]),
  ].join('\n');
}

function textsOf(
  before: KnownDefinition,
  after: KnownDefinition,
  relation: RelationSnapshot,
): Text[] {
  const table = { type: 'table', name: relation.name } as const;
  const pairs = <T extends { oid: number }>(
    of: (d: RelationDefinition) => T[],
  ) => pairTexts(before, after, of);
  const columnOf = (attnum: number) =>
    relation.columns.find(column => column.attnum === attnum)?.name;
  return [
    {
      kind: 'query-changed',
      object: table,
      severity: 'needs-attention',
      why: 'visible-rows-may-differ',
      before: before.definition.view,
      after: after.definition.view,
    },
    {
      kind: 'partitioning-changed',
      object: table,
      severity: 'needs-attention',
      why: 'queries-may-slow-down',
      before: before.definition.partitionKey,
      after: after.definition.partitionKey,
    },
    ...after.definition.generated.flatMap((text): Text[] => {
      const name = columnOf(text.attnum);
      // attnums mean the same only within one relation.
      return name === undefined ||
        before.definition.oid !== after.definition.oid
        ? []
        : [
            {
              kind: 'generated-changed',
              object: { type: 'column', name },
              severity: 'needs-attention',
              why: 'values-come-from-elsewhere',
              before: before.definition.generated.find(
                ({ attnum }) => attnum === text.attnum,
              ),
              after: text,
            },
          ];
    }),
    ...pairs(({ constraints }) => constraints).map(
      (pair): Text => ({
        kind: 'constraint-changed',
        object: { type: 'constraint', name: pair.name },
        severity: 'needs-attention',
        why: 'other-rule',
        ...pair.texts,
      }),
    ),
    ...pairs(({ indexes }) => indexes).map(
      (pair): Text => ({
        kind: 'index-changed',
        object: { type: 'index', name: pair.name },
        ...(relation.indexes.some(
          ({ oid, unique }) => unique && oid === pair.oid,
        )
          ? { severity: 'needs-attention', why: 'other-rule' }
          : { severity: 'harmless', why: 'speed-only' }),
        ...pair.texts,
      }),
    ),
    ...pairs(({ triggers }) => triggers).map(
      (pair): Text => ({
        kind: 'trigger-changed',
        object: { type: 'trigger', name: pair.name },
        severity: 'needs-attention',
        why: 'acts-differently',
        ...pair.texts,
      }),
    ),
    ...pairs(({ policies }) => policies).map(
      (pair): Text => ({
        kind: 'policy-changed',
        object: { type: 'policy', name: pair.name },
        ...policyWeight(relation),
        ...pair.texts,
      }),
    ),
  ];
}

/** Texts of the same thing: by object id in one relation, else by name. */
function pairTexts<T extends { oid: number }>(
  before: KnownDefinition,
  after: KnownDefinition,
  of: (definition: RelationDefinition) => T[],
): Array<{ oid: number; name: string; texts: { before: T; after: T } }> {
  const earlier = of(before.definition);
  return of(after.definition).flatMap(text => {
    const name = after.context.names[text.oid];
    const partner =
      (before.definition.oid === after.definition.oid
        ? earlier.find(({ oid }) => oid === text.oid)
        : undefined) ??
      earlier.find(({ oid }) => before.context.names[oid] === name);
    return partner && name !== undefined
      ? { oid: text.oid, name, texts: { before: partner, after: text } }
      : [];
  });
}
