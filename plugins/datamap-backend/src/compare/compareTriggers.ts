import type {
  RelationSnapshot,
  TriggerSnapshot,
} from '@datamap/plugin-datamap-node';
import { type ColumnNames, columnNames } from './columnNames';
import { compareNamed } from './compareNamed';
import { type CompareRelationsOptions, isSameObject } from './isSameRelation';
import type { Change } from './types';

/**
 * What changed in the triggers of a relation: what the database does by itself
 * when somebody writes, which nobody sees in the statement that wrote. Their
 * conditions are read apart.
 */
export function compareTriggers(
  before: RelationSnapshot,
  after: RelationSnapshot,
  options: CompareRelationsOptions,
): Change[] {
  const names = columnNames(before, after, options);
  return compareNamed({
    type: 'trigger',
    before: before.triggers ?? [],
    after: after.triggers ?? [],
    byOid: isSameObject(before, after, options),
    describeBefore: trigger => describe(trigger, names.before),
    describeAfter: trigger => describe(trigger, names.after),
    weights: {
      added: { severity: 'needs-attention', why: 'acts-on-writes' },
      removed: { severity: 'needs-attention', why: 'no-longer-acts' },
      changed: { severity: 'needs-attention', why: 'acts-differently' },
    },
  });
}

/** Such as `before insert or update of total, each row: shop.stamp, disabled`. */
function describe(trigger: TriggerSnapshot, names: ColumnNames): string {
  const { columns, conditional, constraint, enabled, events } = trigger;
  const moments = events
    .map(event =>
      event === 'update' && columns.length > 0
        ? `update of ${names(columns)}`
        : event,
    )
    .join(' or ');
  const what = trigger.function
    ? `: ${trigger.function.schema}.${trigger.function.name}`
    : '';
  return [
    `${trigger.timing.replace('-', ' ')} ${moments}, each ${
      trigger.level
    }${what}`,
    ...(conditional ? ['under a condition'] : []),
    ...(constraint ? ['as a constraint'] : []),
    ...(enabled === 'origin' ? [] : [enabled]),
  ].join(', ');
}
