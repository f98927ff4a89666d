/** Characters that turn the direction of what follows, and those that nobody sees. */
const unseen =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

const belowOurs = (marks: string) => '#'.repeat(Math.min(6, marks.length + 2));

/** What stands between two lines of three back quotes is text, no Markdown. */
const isFence = (line: string) => /^\s{0,3}(```|~~~)/.test(line);

function lineOf(line: string): string {
  return line
    .replace(
      /^(\s{0,3})(#{1,6})(?=\s)/,
      (_, space, marks) => space + belowOurs(marks),
    )
    .replace(/!\[/g, '[');
}

/**
 * People's Markdown, so that it fits into a page of ours: headings below the
 * page's own, no pictures from elsewhere (they become links), and nothing that
 * turns or hides letters.
 */
export function safeMarkdown(text: string): string {
  let fenced = false;
  const lines: string[] = [];
  for (const line of text
    .replace(/\r\n?/g, '\n')
    .replace(unseen, '')
    .split('\n')) {
    if (isFence(line)) {
      fenced = !fenced;
    }
    const before = lines.at(-1);
    const underline = /^\s{0,3}(=+|-+)\s*$/.exec(line)?.[1];
    if (!fenced && underline && before?.trim() && !/^\s{0,3}#/.test(before)) {
      lines[lines.length - 1] = `${
        underline.startsWith('=') ? '###' : '####'
      } ${before.trim()}`;
    } else {
      lines.push(fenced ? line : lineOf(line));
    }
  }
  return lines.join('\n');
}

/** The address of a link that may be followed; empty for any other, such as a script's. */
export function safeAddress(address: string): string {
  return /^(https?:\/\/|mailto:|\/(?!\/)|#)/i.test(address) ? address : '';
}
