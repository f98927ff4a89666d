/** What a key may be seen by, in words. */
const VISIBILITIES = { secret: 'secret', frontend: 'the browser may read it' };

/**
 * The configuration reference.
 *
 * @param {Array<{ name: string, path: string, keys: import('./readConfigKeys.mjs').ConfigKey[] }>} packages
 * @returns {string} Markdown
 */
export function renderConfiguration(packages) {
  return `# Configuration

Generated from the packages' \`config.d.ts\` by \`yarn generate:configuration\`. Backstage checks an \`app-config.yaml\` against the same files when the portal starts.

A *duration* is written \`{ minutes: 15 }\`, \`15m\` or \`PT15M\`. A *schedule* has \`frequency\`, \`timeout\` and \`initialDelay\`, each a duration. \`<id>\` stands for a name of your own, \`[]\` for each item of a list.

${packages.map(renderPackage).join('\n')}`;
}

const renderPackage = ({ name, path, keys }) => `## ${name.replace(
  '@datamap/',
  '',
)}

Package [\`${name}\`](../${path}).

${keys.map(renderKey).join('\n\n')}
`;

function renderKey({ path, type, required, text, visibility }) {
  const notes = [
    type,
    required && type ? 'required' : undefined,
    VISIBILITIES[visibility],
  ].filter(Boolean);
  const head = `**\`${path}\`**${
    notes.length > 0 ? ` (${notes.join(', ')})` : ''
  }`;
  return text === '' ? head : `${head}  \n${text}`;
}
