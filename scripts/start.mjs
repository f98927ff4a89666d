import { fileURLToPath } from 'node:url';
import { bootstrap } from './lib/bootstrap.mjs';
import { buildFrontend } from './lib/portal/buildFrontend.mjs';
import { readyMessage } from './lib/portal/readyMessage.mjs';
import { readSettings } from './lib/portal/readSettings.mjs';
import { runPortal } from './lib/portal/runPortal.mjs';
import { startBackend } from './lib/portal/startBackend.mjs';

/** `npm start`: a portal on this machine, from nothing but Node and npm. */
const settings = () => readSettings(process.env);

await bootstrap(
  fileURLToPath(import.meta.url),
  { title: 'Starting Datamap', check: settings },
  async ({ stages }) => {
    const tell = text => process.stdout.write(`  ${text}\n`);
    await runPortal({
      settings: settings(),
      stages,
      tell,
      build: () => buildFrontend({ stages }),
      startServer: services => {
        const backend = startBackend({ ...services, tell });
        return { ...backend, ready: () => backend.ready(settings().port) };
      },
      onReady() {
        process.stdout.write(readyMessage(settings(), stages.total()));
        process.send?.({ type: 'ready', port: settings().port });
      },
    });
  },
);
