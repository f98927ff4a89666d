import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { FeedStore } from '../store/FeedStore';
import type { Spent } from '../warehouses/UsageStore';
import type { RunRow, RunStep } from './RunRow';

/** Who is told what runs do, to be counted. */
export interface RunObserver {
  stepEnded(warehouse: string, step: RunStep): void;
  runEnded(warehouse: string, state: RunRow['state']): void;
  asked(warehouse: string, spent: Spent): void;
}

/** Where nobody counts. */
export const nobodyObserves: RunObserver = {
  stepEnded: () => {},
  runEnded: () => {},
  asked: () => {},
};

/**
 * Tells of runs through Backstage's metrics service.
 */
export class RunMetrics implements RunObserver {
  static create(metrics: MetricsService, feed: FeedStore): RunMetrics {
    metrics
      .createObservableGauge('datamap.feed.lag', {
        description: 'Objects that a follower of the feed has not taken yet',
        unit: '{object}',
      })
      .addCallback(async result => {
        const { items } = await feed.followers();
        for (const { id, behind } of items) {
          result.observe(behind, { follower: id });
        }
      });
    return new RunMetrics(metrics);
  }

  private readonly runs;
  private readonly stepSeconds;
  private readonly statements;
  private readonly statementSeconds;
  private readonly rowsRead;

  private constructor(metrics: MetricsService) {
    this.runs = metrics.createCounter('datamap.runs', {
      description: 'Runs that ended, by how',
      unit: '{run}',
    });
    this.stepSeconds = metrics.createHistogram('datamap.run.step.duration', {
      description: 'How long the steps of runs took',
      unit: 's',
      advice: {
        explicitBucketBoundaries: [0.01, 0.1, 0.5, 1, 5, 10, 60, 300, 1800],
      },
    });
    this.statements = metrics.createCounter('datamap.statements', {
      description: 'Statements that were sent to a warehouse',
      unit: '{statement}',
    });
    this.statementSeconds = metrics.createCounter(
      'datamap.statement.duration',
      {
        description: 'How long statements to a warehouse took',
        unit: 's',
      },
    );
    this.rowsRead = metrics.createCounter('datamap.rows.read', {
      description: 'Rows that a warehouse gave',
      unit: '{row}',
    });
  }

  stepEnded(warehouse: string, step: RunStep): void {
    if (step.startedAt && step.finishedAt) {
      this.stepSeconds.record(
        (Date.parse(step.finishedAt) - Date.parse(step.startedAt)) / 1000,
        { warehouse, step: step.name, state: step.state },
      );
    }
  }

  runEnded(warehouse: string, state: RunRow['state']): void {
    this.runs.add(1, { warehouse, state });
  }

  asked(warehouse: string, spent: Spent): void {
    this.statements.add(spent.statements, { warehouse });
    this.statementSeconds.add(spent.milliseconds / 1000, { warehouse });
    this.rowsRead.add(spent.rows, { warehouse });
  }
}
