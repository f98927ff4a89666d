/**
 * A text of at most so many characters; one that was cut ends with an ellipsis.
 */
export function shortenedText(text: string, longest: number): string {
  if (text.length <= longest) {
    return text;
  }
  // A character is one or two of a string's units.
  const characters = [...text.slice(0, 2 * longest + 2)];
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
