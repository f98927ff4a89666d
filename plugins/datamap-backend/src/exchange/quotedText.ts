/** What a reader of a file could not see, or a spreadsheet would drop. */
const UNSEEN = /[\u007f-\u009f\u2028\u2029\ufeff\ufff0-\uffff]/g;

/** A text in quotes, as JSON has it, in characters that every file keeps. */
export function quotedText(text: string): string {
  return JSON.stringify(text).replace(
    UNSEEN,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Text in quotes at the beginning, and what comes after; undefined without. */
export function readQuotedText(
  text: string,
): { text: string; rest: string } | undefined {
  const quoted = /^"(?:[^"\\]|\\.)*"/.exec(text)?.[0];
  if (quoted === undefined) {
    return undefined;
  }
  try {
    return { text: JSON.parse(quoted), rest: text.slice(quoted.length) };
  } catch {
    return undefined;
  }
}
