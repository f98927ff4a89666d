import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { list } from 'tar';

/**
 * Serves tarballs as an npm registry does, so that `yarn add` finds packages
 * that are not published yet. Listens on loopback only.
 *
 * @param {Array<{ name: string, version: string, tarball: string }>} packages
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function startPackageRegistry(packages) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url.slice(1));
    const tarball = tarballs.get(path);
    const document = documents.get(path);
    if (tarball) {
      response.setHeader('content-type', 'application/octet-stream');
      response.end(tarball);
    } else if (document) {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(document));
    } else {
      response.statusCode = 404;
      response.end('{}');
    }
  });
  await new Promise(resolve =>
    server.listen({ host: '127.0.0.1', port: 0 }, resolve),
  );
  const url = `http://127.0.0.1:${server.address().port}`;
  const tarballs = new Map();
  const documents = new Map();
  for (const { name, version, tarball } of packages) {
    const data = await readFile(tarball);
    const digests = digestsOf(data);
    // By an unusual address yarn tells apart what has the same version: it
    // would take the tarball of an earlier test out of its cache.
    const path = `${name}/-/${digests.shasum}/${version}.tgz`;
    tarballs.set(path, data);
    documents.set(name, {
      name,
      'dist-tags': { latest: version },
      versions: {
        [version]: {
          ...(await readManifest(tarball)),
          dist: { tarball: `${url}/${path}`, ...digests },
        },
      },
    });
  }
  return {
    url,
    stop: () => new Promise(resolve => server.close(() => resolve())),
  };
}

function digestsOf(data) {
  const sha512 = createHash('sha512').update(data).digest('base64');
  return {
    shasum: createHash('sha1').update(data).digest('hex'),
    integrity: `sha512-${sha512}`,
  };
}

async function readManifest(file) {
  const chunks = [];
  await list({
    file,
    filter: path => path === 'package/package.json',
    onReadEntry: entry => entry.on('data', chunk => chunks.push(chunk)),
  });
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
