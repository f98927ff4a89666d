/**
 * People's Markdown where there is room for a line only: its words without the
 * marks. Names with underscores stay as they are.
 */
export function plainMarkdown(text: string): string {
  return text
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/^\s{0,3}(#{1,6}|>|[-*+]|\d{1,3}[.)])\s+/gm, '')
    .replace(/\*\*|~~|`/g, '')
    .replace(/(^|\s)\*(\S(?:[^*\n]*\S)?)\*(?=\W|$)/g, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();
}
