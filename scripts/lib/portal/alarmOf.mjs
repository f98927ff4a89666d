// eslint-disable-next-line no-control-regex
const COLOURS = /\u001b\[\d+m/g;

const LONGEST = 300;

/**
 * What the person in front of the terminal should see of a line of the
 * backend's log: a warning or an error, without colours, the details cut off
 * (they are in the log).
 *
 * @param {string} line as Backstage writes it: moment, plugin, level, message
 * @returns {string | undefined}
 */
export function alarmOf(line) {
  const plain = line.replace(COLOURS, '');
  const found = /^\S+ (\S+) (?:warn|error) (.*)/.exec(plain);
  if (!found) {
    return undefined;
  }
  const [, plugin, message] = found;
  const text = message.replace(/ (stack|cause|body|response)=.*/, '').trim();
  return `${plugin}: ${
    text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  }`;
}

/**
 * The end of a log as a person reads it after a crash: without colours, and
 * without the requests that came in.
 *
 * @param {string} log
 * @param {number} count lines
 */
export function lastWords(log, count) {
  return log
    .replace(COLOURS, '')
    .trimEnd()
    .split('\n')
    .filter(line => !line.includes('type="incomingRequest"'))
    .map(line => line.slice(0, LONGEST))
    .slice(-count)
    .join('\n');
}
