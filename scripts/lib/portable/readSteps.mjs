/**
 * @typedef {object} Step
 * @property {string} language of the fenced block: `sh`, `ts`, `yaml`, `diff`
 * @property {string} [file] what its first line, a comment, names
 * @property {string} text without that line
 */

const COMMENT = /^[ ]?(?:\/\/|#) ([\w./-]+\.\w+)$/;

/**
 * The fenced blocks of one section of a Markdown file, in order: what a person
 * who follows it copies.
 *
 * @param {string} markdown
 * @param {string} title of the section, which ends where one of its level begins
 * @returns {Step[]}
 */
export function readSteps(markdown, title) {
  const section = sectionOf(markdown, title);
  return [...section.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(
    ([, language, block]) => {
      const [first, ...rest] = block.split('\n');
      const file = COMMENT.exec(first)?.[1];
      return { language, file, text: file ? rest.join('\n') : block };
    },
  );
}

function sectionOf(markdown, title) {
  const lines = markdown.split('\n');
  let isCode = false;
  let level = 0;
  const section = [];
  for (const line of lines) {
    isCode = line.startsWith('```') ? !isCode : isCode;
    const heading = isCode ? undefined : /^(#+) (.+)$/.exec(line);
    if (level > 0 && heading && heading[1].length <= level) {
      break;
    }
    if (level > 0) {
      section.push(line);
    } else if (heading?.[2] === title) {
      level = heading[1].length;
    }
  }
  if (level === 0) {
    throw new Error(`There is no section '${title}'.`);
  }
  return section.join('\n');
}
