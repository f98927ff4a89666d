/** An underscore that a reader would take for the beginning of an escape. */
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** What XML may not hold, or what writers leave out. */
const NOT_IN_XML =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd]|\p{Noncharacter_Code_Point}/gu;

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index).toString(16).toUpperCase();
    return `_x${unit.padStart(4, '0')}_`;
  }).join('');
}

/**
 * A text as an .xlsx holds it: what XML cannot hold as `_xHHHH_`, and whatever
 * looks like that escaped itself (ECMA-376, part 1, 22.9.2.19).
 */
export function xlsxText(text: string): string {
  // The writer looks texts up in an object, which has words of its own, such as
  // 'valueOf': these must not look like them.
  return text in Object.prototype
    ? `${escaped(text[0])}${text.slice(1)}`
    : text.replace(ESCAPE_LIKE, '_x005F_').replace(NOT_IN_XML, escaped);
}
