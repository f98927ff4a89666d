import { runCaptured } from './runCommand.mjs';

/**
 * How to call npm: the one that called us, else the one on the PATH.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @returns {[string, string[]]} program and first arguments
 */
export function npmCommand(environment) {
  return environment.npm_execpath?.endsWith('.js')
    ? [process.execPath, [environment.npm_execpath]]
    : ['npm', []];
}

/**
 * npm's settings, whatever file or variable they come from.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<Record<string, unknown>>} empty where npm does not tell
 */
export async function readNpmSettings(environment) {
  const [program, first] = npmCommand(environment);
  const { code, stdout } = await runCaptured(
    program,
    [...first, 'config', 'list', '--long', '--json'],
    { env: environment },
  );
  try {
    return code === 0 ? JSON.parse(stdout) : {};
  } catch {
    return {};
  }
}

/**
 * The variables that make yarn reach the registry in the way npm does. What
 * the environment already says to yarn stays.
 *
 * @param {Record<string, unknown>} npm
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Record<string, string>}
 */
export function yarnVariables(npm, environment) {
  const variables = {};
  const set = (name, value) => {
    if (typeof value === 'string' && value !== '' && !environment[name]) {
      variables[name] = value;
    }
  };
  if (typeof npm.registry === 'string') {
    set('YARN_NPM_REGISTRY_SERVER', npm.registry.replace(/\/+$/, ''));
    if (npm.registry.startsWith('http://')) {
      set('YARN_UNSAFE_HTTP_WHITELIST', new URL(npm.registry).hostname);
    }
  }
  set('YARN_HTTPS_CA_FILE_PATH', npm.cafile);
  set('NODE_EXTRA_CA_CERTS', npm.cafile);
  set('YARN_HTTP_PROXY', npm.proxy);
  set('YARN_HTTPS_PROXY', npm['https-proxy'] ?? npm.proxy);
  if (npm['strict-ssl'] === false) {
    set('YARN_ENABLE_STRICT_SSL', 'false');
  }
  return variables;
}
