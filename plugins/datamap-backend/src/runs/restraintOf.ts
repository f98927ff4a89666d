import type { WarehouseConfig } from '../config/WarehouseConfig';
import type { Usage } from '../warehouses/UsageStore';
import { quietUntil } from './quietUntil';
import type { Restraint } from './RunInterruption';
import type { RunTrigger } from './RunRow';

/** What may still be asked of a warehouse in this hour; no limit where undefined. */
export interface Allowance {
  statements?: number;
  milliseconds?: number;
}

/** What the budget leaves. */
export function allowanceOf(
  { budget }: Pick<WarehouseConfig, 'budget'>,
  usage: Usage,
): Allowance {
  return {
    statements:
      budget.statements === undefined
        ? undefined
        : budget.statements - usage.statements,
    milliseconds:
      budget.seconds === undefined
        ? undefined
        : budget.seconds * 1000 - usage.milliseconds,
  };
}

/** Whether nothing is left. */
export function isUsedUp({ statements, milliseconds }: Allowance): boolean {
  return (
    (statements !== undefined && statements <= 0) ||
    (milliseconds !== undefined && milliseconds <= 0)
  );
}

/** What a run says that has to stop because of the budget. */
export function budgetRestraint(
  warehouse: string,
  usage: Pick<Usage, 'endsAt'>,
): Restraint {
  return {
    code: 'budget-used',
    detail: `What may be asked of the warehouse '${warehouse}' in an hour is used up; wait until ${usage.endsAt.toISOString()}, or allow more by 'datamap.warehouses.${warehouse}.budget'`,
    until: usage.endsAt,
  };
}

/**
 * Why the warehouse is to be left alone at a moment; undefined where it may be
 * read. A person may read in quiet hours; the budget holds for everybody.
 */
export function restraintOf(options: {
  config: Pick<WarehouseConfig, 'id' | 'budget' | 'readingTimes'>;
  trigger: RunTrigger;
  usage: Usage;
  now: Date;
}): Restraint | undefined {
  const { config, trigger, usage, now } = options;
  if (isUsedUp(allowanceOf(config, usage))) {
    return budgetRestraint(config.id, usage);
  }
  const until =
    trigger === 'person' ? undefined : quietUntil(config.readingTimes, now);
  return until
    ? {
        code: 'quiet-hours',
        detail: `The warehouse '${
          config.id
        }' has quiet hours until ${until.toISOString()}`,
        until,
      }
    : undefined;
}
