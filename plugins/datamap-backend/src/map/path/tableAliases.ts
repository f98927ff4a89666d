/** PostgreSQL cuts identifiers after so many bytes; a number has to fit behind. */
const LONGEST_ALIAS = 58;

function shortened(text: string): string {
  let short = '';
  for (const character of text) {
    if (Buffer.byteLength(short + character) > LONGEST_ALIAS) {
      break;
    }
    short += character;
  }
  return short;
}

/** A name that is easy to type: small letters, digits and underscores, in any script. */
function simplified(name: string): string {
  return shortened(
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '_')
      .replace(/^_+|_+$/g, '') || 't',
  );
}

/**
 * An alias for each table of a query, in its order: the table's own name made
 * simple, with a number where it would stand for two.
 */
export function tableAliases(names: string[]): string[] {
  const taken = new Set<string>();
  return names.map(name => {
    const simple = simplified(name);
    let alias = simple;
    for (let number = 2; taken.has(alias); number += 1) {
      alias = `${simple}_${number}`;
    }
    taken.add(alias);
    return alias;
  });
}
