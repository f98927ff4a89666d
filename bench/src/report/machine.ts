import { cpus, release, totalmem } from 'node:os';
import { readFileSync } from 'node:fs';

/** What the figures were measured on. */
export function machine(serverVersion: string): string {
  const [processor] = cpus();
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  return `${
    cpus().length
  } × ${processor.model.trim()}, ${gigabytes} GB, Linux ${release()}; PostgreSQL ${serverVersion}, Node ${
    process.version
  }; client and server on one machine, over TCP`.replace(
    'Linux',
    process.platform === 'linux' ? 'Linux' : process.platform,
  );
}

/** Which version of each package was measured. */
export function versions(packages: string[]): string {
  return packages
    .map(name => {
      const file = require.resolve(`${name}/package.json`);
      return `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}`;
    })
    .join(', ');
}
