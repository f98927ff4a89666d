import { fileURLToPath } from 'node:url';
import { bootstrap } from './lib/bootstrap.mjs';
import { readSettings } from './lib/portal/readSettings.mjs';
import { runPortal } from './lib/portal/runPortal.mjs';
import { startDevelopmentServers } from './lib/portal/startDevelopmentServers.mjs';

/** `yarn dev`: the portal with hot reload, on the data of `npm start`. */
const settings = () => readSettings(process.env);

await bootstrap(
  fileURLToPath(import.meta.url),
  { title: 'Starting Datamap for development', check: settings },
  async ({ stages }) => {
    const tell = text => process.stdout.write(`  ${text}\n`);
    await runPortal({
      settings: settings(),
      stages,
      tell,
      development: true,
      build: async () => undefined,
      startServer: startDevelopmentServers,
      onReady: () =>
        tell('The frontend compiles; its address is shown when it is done.'),
    });
  },
);
