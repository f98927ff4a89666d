import type {
  SchedulerService,
  SchedulerServiceTaskDescriptor,
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskRunner,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';

type Task = SchedulerServiceTaskInvocationDefinition &
  SchedulerServiceTaskScheduleDefinition;

/** A scheduler whose tasks run when they are triggered, and tell how it went. */
export class ManualScheduler implements SchedulerService {
  readonly tasks = new Map<string, Task>();

  createScheduledTaskRunner(
    schedule: SchedulerServiceTaskScheduleDefinition,
  ): SchedulerServiceTaskRunner {
    return { run: task => this.scheduleTask({ ...schedule, ...task }) };
  }

  async scheduleTask(task: Task): Promise<void> {
    this.tasks.set(task.id, task);
  }

  async triggerTask(id: string): Promise<void> {
    const task = this.tasks.get(id);
    if (!task) {
      throw new NotFoundError(`No task "${id}" was scheduled`);
    }
    await task.fn(new AbortController().signal);
  }

  async cancelTask(id: string): Promise<void> {
    throw new NotFoundError(`Nothing here cancels "${id}"`);
  }

  async getScheduledTasks(): Promise<SchedulerServiceTaskDescriptor[]> {
    return [];
  }
}
