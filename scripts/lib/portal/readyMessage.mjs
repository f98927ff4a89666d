import { join } from 'node:path';
import { baseUrl } from './portalEnvironment.mjs';

/**
 * What a person needs to know once the portal runs.
 *
 * @param {import('./readSettings.mjs').PortalSettings} settings
 * @param {string} duration in words
 */
export function readyMessage(settings, duration) {
  const { dataDir, warehouse } = settings;
  const rows = [
    ['Address', baseUrl(settings)],
    [
      'Sign in',
      'press "Sign in" and choose Sora Kim (staff), Minji Park (owner of',
    ],
    ['', 'finance and ecommerce) or Jun Lee (engineer); no password.'],
    ['', 'Or look around as a guest.'],
    [
      'Warehouse',
      warehouse ? warehouse.place : 'the sample, made for trying the portal',
    ],
    ...(warehouse
      ? [['', 'Guests see it too: whoever reaches this machine may read it.']]
      : []),
    ['Data', `${dataDir} (npm run reset starts over)`],
    ['Log', join(dataDir, 'backend.log')],
    ['Stop', 'Ctrl-C'],
  ];
  const lines = rows.map(([name, text]) => `  ${name.padEnd(10)} ${text}`);
  return `\nDatamap is ready after ${duration}.\n\n${lines.join('\n')}\n\n`;
}
