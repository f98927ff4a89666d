/* eslint-disable-next-line no-control-regex */
const COLOURS = /\u001b\[\d+m/g;

/**
 * Whether a line of the backend's log is a warning or an error that the person
 * in front of the terminal should see.
 *
 * @param {string} line as Backstage writes it: moment, plugin, level, message
 */
export function isAlarming(line) {
  return /^\S+ \S+ (warn|error) /.test(line.replace(COLOURS, ''));
}
