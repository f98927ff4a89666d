import { list } from 'tar';

/**
 * The files of a package's tarball, by their path in the package.
 *
 * @param {string} file
 * @returns {Promise<Map<string, string>>}
 */
export async function readTarball(file) {
  const files = new Map();
  await list({
    file,
    async onReadEntry(entry) {
      const chunks = [];
      entry.on('data', chunk => chunks.push(chunk));
      entry.on('end', () =>
        files.set(
          entry.path.replace(/^package\//, ''),
          Buffer.concat(chunks).toString('utf8'),
        ),
      );
    },
  });
  return files;
}
