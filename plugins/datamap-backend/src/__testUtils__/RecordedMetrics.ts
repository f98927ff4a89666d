import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  type MetricAttributes,
  type MetricsService,
  type MetricsServiceObservableCallback,
  metricsServiceRef,
} from '@backstage/backend-plugin-api/alpha';

/** One figure that a metric was given. */
export interface Recorded {
  metric: string;
  value: number;
  attributes: MetricAttributes;
}

/**
 * A metrics service that remembers all that it is given.
 */
export class RecordedMetrics {
  /** Names, descriptions and units of what is counted. */
  readonly declared: Array<{ metric: string } & object> = [];
  readonly recorded: Recorded[] = [];

  private readonly observed: Array<{
    metric: string;
    callback: MetricsServiceObservableCallback;
  }> = [];

  /** For the features of a backend. */
  get factory() {
    return createServiceFactory({
      service: metricsServiceRef,
      deps: {},
      factory: () => this.service(),
    });
  }

  /** What a metric was given since the last call of {@link forget}. */
  of(metric: string): Recorded[] {
    return this.recorded.filter(one => one.metric === metric);
  }

  /** The sum of what a metric was given. */
  sumOf(metric: string): number {
    return this.of(metric).reduce((sum, { value }) => sum + value, 0);
  }

  /** Asks those that are observed when somebody collects. */
  async collect(): Promise<Recorded[]> {
    const found: Recorded[] = [];
    for (const { metric, callback } of this.observed) {
      await callback({
        observe: (value, attributes = {}) => {
          found.push({ metric, value, attributes });
        },
      });
    }
    return found;
  }

  forget(): void {
    this.recorded.length = 0;
  }

  private service(): MetricsService {
    const push = (metric: string) => {
      return (value: number, attributes: MetricAttributes = {}) => {
        this.recorded.push({ metric, value, attributes });
      };
    };
    const declare = (metric: string, options: object = {}) => {
      this.declared.push({ metric, ...options });
    };
    const counter = (metric: string, options?: object) => {
      declare(metric, options);
      return { add: push(metric) };
    };
    const recorder = (metric: string, options?: object) => {
      declare(metric, options);
      return { record: push(metric) };
    };
    const observable = (metric: string, options?: object) => {
      declare(metric, options);
      return {
        addCallback: (callback: MetricsServiceObservableCallback) => {
          this.observed.push({ metric, callback });
        },
        removeCallback: (callback: MetricsServiceObservableCallback) => {
          const index = this.observed.findIndex(
            one => one.callback === callback,
          );
          this.observed.splice(index, index < 0 ? 0 : 1);
        },
      };
    };
    return {
      createCounter: counter,
      createUpDownCounter: counter,
      createHistogram: recorder,
      createGauge: recorder,
      createObservableCounter: observable,
      createObservableUpDownCounter: observable,
      createObservableGauge: observable,
    } as MetricsService;
  }
}
