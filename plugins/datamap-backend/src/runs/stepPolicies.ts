/**
 * How a step is done: how often it is tried, how long the engine waits before
 * it tries again, and how long one try may last.
 */
export interface StepPolicy {
  attempts: number;
  /** Milliseconds before the second try; twice as many before each further one. */
  firstPause: number;
  /** Milliseconds. */
  timeLimit: number;
  /** Whether it asks something of the warehouse, which quiet hours and budget limit. */
  reads: boolean;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

const READING: StepPolicy = {
  attempts: 3,
  firstPause: SECOND,
  timeLimit: 10 * MINUTE,
  reads: true,
};

const OWN: StepPolicy = {
  attempts: 1,
  firstPause: SECOND,
  timeLimit: 10 * MINUTE,
  reads: false,
};

const policies: Record<string, StepPolicy> = {
  connect: { ...READING, timeLimit: 2 * MINUTE },
  structure: READING,
  statistics: READING,
  // Of every table, and some tables are looked into, each under a limit of its own.
  sizes: { ...READING, timeLimit: 60 * MINUTE },
  'update-log': { ...READING, attempts: 2, timeLimit: 30 * MINUTE },
  compare: OWN,
  commit: OWN,
  // Whoever follows looks by itself too, so this is not worth long waiting.
  publish: { ...OWN, attempts: 3 },
};

/** The policy of a step; the list of steps is open, and new ones read. */
export function policyOf(step: string): StepPolicy {
  return policies[step] ?? READING;
}
