import { StartError } from './StartError.mjs';

const OUT_OF_REACH =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network request|RequestError|getaddrinfo|socket hang up|timed out/i;
const NOT_TRUSTED =
  /SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)|DEPTH_ZERO|CERT_|self[- ]signed|unable to (verify|get local issuer)/i;
const NOT_ALLOWED = /\bE?40[13]\b|Unauthorized|Invalid authentication/i;
const LOCK_DIFFERS = /lockfile would have been modified/i;

/**
 * What to tell of a failed installation: its cause, if what the tool said
 * shows one, and what to do.
 *
 * @param {{ what: string, registry: unknown, output: string }} options
 */
export function registryError({ what, registry, output }) {
  const name = `the npm registry '${
    typeof registry === 'string' ? withoutPassword(registry) : 'of npm'
  }'`;
  if (LOCK_DIFFERS.test(output)) {
    return new StartError(
      `${what} could not be installed: yarn.lock does not fit the package.json files.`,
      'Undo the change to package.json, or run node .yarn/releases/yarn-*.cjs install and commit yarn.lock with it.',
    );
  }
  if (NOT_TRUSTED.test(output)) {
    return new StartError(
      `${what} could not be installed: the certificate of ${name} is not trusted.`,
      'Name the authority of your network: npm config set cafile <file.pem>, or NODE_EXTRA_CA_CERTS=<file.pem> npm start.',
    );
  }
  if (OUT_OF_REACH.test(output)) {
    return new StartError(
      `${what} could not be installed: ${name} is out of reach.`,
      'Check the network. Behind a proxy: npm config set https-proxy <url>. With a registry of your own: npm config set registry <url>. Then run the command again; what was fetched is kept.',
    );
  }
  if (NOT_ALLOWED.test(output)) {
    return new StartError(
      `${what} could not be installed: ${name} refused access.`,
      'Sign in with npm login, and give yarn the token: YARN_NPM_AUTH_TOKEN=<token> npm start.',
    );
  }
  return new StartError(
    `${what} could not be installed. The tool said:\n${lastLines(output, 15)}`,
    'Put right what it names and run the command again; what was fetched is kept.',
  );
}

function withoutPassword(address) {
  return address.replace(/\/\/[^@/]*@/, '//');
}

/**
 * @param {string} text
 * @param {number} count
 */
export function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
