/**
 * Makes the function that says whether a name fits one of the patterns; `*`
 * stands for any characters.
 */
export function matcherOf(patterns: string[]): (name: string) => boolean {
  const expressions = patterns.map(
    pattern =>
      new RegExp(
        `^${pattern
          .split('*')
          .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('.*')}$`,
        's',
      ),
  );
  return name => expressions.some(expression => expression.test(name));
}
