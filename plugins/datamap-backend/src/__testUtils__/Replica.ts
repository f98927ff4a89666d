import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import request, { type Test } from 'supertest';
import { connectionString } from './connectionString';
import type { ReplicaNews, ReplicaOrder } from './runReplica';
import type { Asked } from './TellingConnector';
import { eventually, serviceHeader } from './startDatamapBackend';

/**
 * A backend in a process of its own, on the store of a test.
 */
export class Replica {
  static async start(options: {
    database: Knex;
    datamap: JsonObject;
  }): Promise<Replica> {
    const child = spawn(
      process.execPath,
      [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        require.resolve('./runReplica.ts'),
        connectionString(options.database),
        JSON.stringify(options.datamap),
      ],
      {
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        env: { ...process.env, NODE_OPTIONS: '' },
      },
    );
    const replica = new Replica(child);
    await eventually(
      'The start of a replica',
      async () => {
        if (child.exitCode !== null) {
          throw new Error(`The replica ended: ${replica.complaints}`);
        }
        return replica.port;
      },
      60,
    );
    return replica;
  }

  /** What it asked of its warehouses, in this order. */
  readonly asked: Asked[] = [];

  /** Lines of its log. */
  readonly logged: string[] = [];

  private port?: number;
  private complaints = '';

  private constructor(private readonly child: ChildProcess) {
    child.stderr?.on('data', chunk => {
      this.complaints += chunk;
    });
    // Whoever transforms the modules tells things in the same way.
    child.on('message', (news: ReplicaNews | object) => {
      if ('port' in news) {
        this.port = news.port;
      } else if ('asked' in news) {
        this.asked.push(news.asked);
      } else if ('logged' in news) {
        this.logged.push(news.logged);
      }
    });
  }

  get(path: string): Test {
    return this.agent()
      .get(`/api/datamap/v1${path}`)
      .set('authorization', serviceHeader);
  }

  post(path: string, body: object): Test {
    return this.agent()
      .post(`/api/datamap/v1${path}`)
      .set('authorization', serviceHeader)
      .send(body);
  }

  /** Its warehouse changes, and does not answer one question from now on. */
  changeAndHangIn(asked: Asked): void {
    this.child.send({ changeAndHangIn: asked } satisfies ReplicaOrder);
  }

  /** Its warehouse answers again. */
  goOn(): void {
    this.child.send({ goOn: true } satisfies ReplicaOrder);
  }

  /** It does nothing any more, as in a virtual machine that is moved. */
  freeze(): void {
    this.child.kill('SIGSTOP');
  }

  /** It goes on as if no time had passed. */
  thaw(): void {
    this.child.kill('SIGCONT');
  }

  /** As the kernel does when memory runs out. */
  async kill(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const exit = once(this.child, 'exit');
      this.child.kill('SIGKILL');
      await exit;
    }
  }

  private agent() {
    return request(`http://localhost:${this.port}`);
  }
}
