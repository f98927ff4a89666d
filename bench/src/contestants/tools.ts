import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Says why a tool has no figure here. */
export class NotInstalled extends Error {
  readonly name = 'NotInstalled';
}

function run(command: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let last = '';
    let bytes = 0;
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      last = chunk.toString().slice(-200);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-2000);
    });
    child.on('error', () =>
      reject(new NotInstalled(`'${command}' is not installed`)),
    );
    child.on('close', code => {
      if (code === 0) {
        resolve(bytes > 1000 ? `${bytes} bytes` : last.trim());
      } else if (/No module named|server version mismatch/.test(complaint)) {
        reject(
          new NotInstalled(
            complaint.trim().split('\n').at(-1) ?? 'not installed',
          ),
        );
      } else {
        reject(new Error(complaint.trim().split('\n').at(-1)));
      }
    });
  });
}

/** `pg_dump --schema-only`, as a whole process. */
export async function pgDump(url: string): Promise<string> {
  return await run('pg_dump', ['--schema-only', `--dbname=${url}`]);
}

/**
 * SQLAlchemy's inspector over all schemas, the way DataHub and OpenMetadata
 * read: tables, then columns, keys, indexes and comment of each. As a whole
 * process; `DATAMAP_BENCH_PYTHON` names another Python.
 */
export async function inspector(url: string): Promise<string> {
  return await run(process.env.DATAMAP_BENCH_PYTHON ?? 'python3', [
    join(__dirname, 'inspector.py'),
    url,
  ]);
}
