/**
 * Run by a test as a process of its own: a whole backend on the store of
 * another. It tells its port when it has started, each line of its log and each
 * question that it asks of a warehouse; told a question, it waits in it until it
 * is told to go on.
 *
 * Arguments: the store's connection string, and the configuration of `datamap`
 * as JSON.
 */
import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { datamapConnectorsExtensionPoint } from '@datamap/plugin-datamap-node';
import createKnex from 'knex';
import { createDatamapPlugin } from '../plugin';
import { changedShop, fillWithShop } from './FixtureConnector';
import { RecordedLogs } from './RecordedLogs';
import { type Asked, TellingConnector } from './TellingConnector';

/** What a test tells a replica. */
export type ReplicaOrder = { changeAndHangIn: Asked } | { goOn: true };

/** What a replica tells a test. */
export type ReplicaNews =
  | { port: number }
  | { asked: Asked }
  | { logged: string };

function tell(news: ReplicaNews): void {
  process.send?.(news);
}

async function main([connection, datamap]: string[]): Promise<void> {
  const connector = new TellingConnector();
  fillWithShop(connector);
  connector.onAsked = asked => tell({ asked });
  process.on('message', (order: ReplicaOrder) => {
    if ('goOn' in order) {
      connector.goOn();
      return;
    }
    connector.relations = changedShop().relations;
    connector.rows = changedShop().rows;
    connector.hangsIn = order.changeAndHangIn;
  });
  const backend = await startTestBackend({
    features: [
      createDatamapPlugin({ watchSeconds: 1 }),
      createBackendModule({
        pluginId: 'datamap',
        moduleId: 'fixtures',
        register(env) {
          env.registerInit({
            deps: { extensionPoint: datamapConnectorsExtensionPoint },
            async init({ extensionPoint }) {
              extensionPoint.addConnector({
                type: 'fixture',
                create: () => connector,
              });
            },
          });
        },
      }),
      mockServices.database.factory({
        knex: createKnex({ client: 'pg', connection }),
      }),
      mockServices.rootConfig.factory({
        data: { datamap: JSON.parse(datamap) },
      }),
      mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
      new RecordedLogs(({ message }) => tell({ logged: message })).factory,
    ],
  });
  tell({ port: backend.server.port() });
}

main(process.argv.slice(2)).catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
