/** What is wrong with an abbreviation before it is sent. */
export type AbbreviationProblem = 'missing' | 'oneWord' | 'tooMany';

/** What an abbreviation stands for, as it was typed between commas, each once. */
export function meaningsIn(text: string): string[] {
  const meanings = text
    .split(/[,、，\n]/)
    .map(meaning => meaning.trim().replace(/\s+/g, ' '))
    .filter(meaning => meaning !== '');
  return [...new Set(meanings)];
}

/** The abbreviation as the list keeps it. */
export function abbreviationIn(text: string): string {
  return text.trim().toLowerCase();
}

/** Why an abbreviation would not be accepted; undefined where it would be. */
export function abbreviationProblem(
  abbreviation: string,
  meanings: string[],
): AbbreviationProblem | undefined {
  if (abbreviation === '' || meanings.length === 0) {
    return 'missing';
  }
  if (!/^[\p{Letter}\p{Mark}\p{Number}]{1,30}$/u.test(abbreviation)) {
    return 'oneWord';
  }
  return meanings.length > 10 || meanings.some(({ length }) => length > 60)
    ? 'tooMany'
    : undefined;
}
