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
