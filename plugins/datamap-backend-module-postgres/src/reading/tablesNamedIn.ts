import type { WrittenName } from './RelationNames';

/** Words after which SQL names a table. */
const LEADS_TO_TABLE = new Set([
  'from',
  'join',
  'into',
  'update',
  'table',
  'only',
  'using',
  'truncate',
]);

/** Words that may stand between such a word and the name. */
const BETWEEN = new Set(['only', 'lateral', 'table', 'strict']);

type Token =
  | { type: 'name'; text: string; quoted: boolean }
  | { type: 'symbol'; text: string };

/**
 * Comments, texts in quotes or dollars, quoted names, names, numbers, and any
 * other single character.
 */
const TOKEN =
  /--[^\n]*|\/\*[\s\S]*?\*\/|[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|\$([\p{L}_][\p{L}\p{N}_]*)?\$[\s\S]*?\$\1\$|"((?:[^"]|"")+)"|([\p{L}_][\p{L}\p{N}_$]*)|\d[\w.]*|\S/gu;

/**
 * The names in a text of SQL or PL/pgSQL that are written where a table is: with
 * a schema anywhere, without one after words such as FROM. What is in comments
 * and in strings is not seen, so a statement put together at run time is missed.
 */
export function tablesNamedIn(source: string): WrittenName[] {
  const tokens = tokensOf(source);
  const found: WrittenName[] = [];
  tokens.forEach((token, index) => {
    if (token.type !== 'name' || isSymbol(tokens[index - 1], '.')) {
      return;
    }
    const second = tokens[index + 2];
    if (isSymbol(tokens[index + 1], '.')) {
      if (second?.type === 'name') {
        found.push({ schema: token.text, name: second.text });
      }
    } else if (followsLead(tokens, index) && !isWord(token, BETWEEN)) {
      found.push({ name: token.text });
    }
  });
  return found;
}

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  for (const [text, , quoted, plain] of source.matchAll(TOKEN)) {
    if (quoted !== undefined) {
      tokens.push({
        type: 'name',
        text: quoted.replaceAll('""', '"'),
        quoted: true,
      });
    } else if (plain !== undefined) {
      tokens.push({ type: 'name', text: plain.toLowerCase(), quoted: false });
    } else if (text.length === 1) {
      tokens.push({ type: 'symbol', text });
    } else if (!text.startsWith('--') && !text.startsWith('/*')) {
      tokens.push({ type: 'symbol', text: '' });
    }
  }
  return tokens;
}

/** Also for the later names of a list, as in `FROM a, b x, c`. */
function followsLead(tokens: Token[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at];
    if (isWord(token, LEADS_TO_TABLE)) {
      return true;
    }
    if (isWord(token, BETWEEN)) {
      continue;
    }
    if (!isSymbol(token, ',')) {
      return false;
    }
    // Back over the item before the comma: a name, perhaps of a schema, perhaps renamed.
    const start = startOfItem(tokens, at - 1);
    if (start === undefined) {
      return false;
    }
    at = start;
  }
  return false;
}

/** Where the item that ends at a token begins, if it is a plain table. */
function startOfItem(tokens: Token[], end: number): number | undefined {
  let at = end;
  for (let names = 0; at >= 0; at--) {
    const token = tokens[at];
    if (isSymbol(token, '.')) {
      names--;
    } else if (token.type !== 'name') {
      return undefined;
    } else if (isWord(token, LEADS_TO_TABLE)) {
      return at + 1;
    } else if (token.text !== 'as' && ++names > 2) {
      return undefined;
    }
    if (isSymbol(tokens[at - 1], ',')) {
      return at;
    }
  }
  return undefined;
}

function isSymbol(token: Token | undefined, text: string): boolean {
  return token?.type === 'symbol' && token.text === text;
}

function isWord(token: Token | undefined, words: Set<string>): boolean {
  return token?.type === 'name' && !token.quoted && words.has(token.text);
}
