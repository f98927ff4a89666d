/** What a key does on the desk while no text is being typed. */
export type DeskKey =
  | { does: 'accept'; suggestion: number }
  | { does: 'acceptAll' | 'edit' | 'later' | 'doNotKnow' | 'asked' | 'undo' };

const letters = {
  a: 'acceptAll',
  e: 'edit',
  s: 'later',
  d: 'doNotKnow',
  q: 'asked',
  u: 'undo',
} as const;

interface Pressed {
  key: string;
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

const isLatin = (key: string) => /^[a-z]$/.test(key);

/**
 * Reads a key. Where a keyboard writes other letters than Latin ones, such as
 * Hangul, its place counts.
 */
export function deskKey(pressed: Pressed): DeskKey | undefined {
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey) {
    return undefined;
  }
  const digit = /^[1-3]$/.exec(pressed.key)?.[0];
  if (digit) {
    return { does: 'accept', suggestion: Number(digit) - 1 };
  }
  const written = pressed.key.toLowerCase();
  const placed = /^Key([A-Z])$/.exec(pressed.code)?.[1].toLowerCase() ?? '';
  // Named keys such as "Escape" are no letters; a method that composes says "Process".
  const isLetter = written.length === 1 || written === 'process';
  const letter = isLatin(written) || !isLetter ? written : placed;
  const does = letters[letter as keyof typeof letters];
  return does && { does };
}
