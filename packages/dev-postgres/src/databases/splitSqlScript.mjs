/**
 * One piece of a psql script: a statement, a block of rows for COPY, or a
 * command of psql itself (`\connect`).
 *
 * @typedef {{ kind: 'statement', line: number, text: string }
 *   | { kind: 'copy', line: number, text: string, rows: string }
 *   | { kind: 'command', line: number, text: string }} ScriptPart
 */

/** Quoted text, quoted names, dollar quotes, comments, ends and backslash commands. */
const TOKEN =
  /--[^\n]*|\/\*|(?<![A-Za-z0-9_$])[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|(?<![A-Za-z0-9_$])\$([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$|;|\\[^\n]*/g;

/**
 * Takes a script for psql apart, as psql does: at semicolons outside of
 * quotes, comments and dollar quotes; rows after `COPY … FROM stdin` up to
 * `\.`; backslash commands by line.
 *
 * @param {string} script
 * @returns {Generator<ScriptPart>}
 */
export function* splitSqlScript(script) {
  const lineAt = countLines(script);
  const token = new RegExp(TOKEN);
  let start = 0;
  for (let match = token.exec(script); match; match = token.exec(script)) {
    const [text, tag] = match;
    if (text === '/*') {
      token.lastIndex = endOfComment(script, match.index);
    } else if (text.startsWith('$')) {
      const close = `$${tag ?? ''}$`;
      const end = script.indexOf(close, token.lastIndex);
      token.lastIndex = end < 0 ? script.length : end + close.length;
    } else if (text.startsWith('\\')) {
      yield { kind: 'command', line: lineAt(match.index), text: text.trim() };
      start = token.lastIndex;
    } else if (text === ';') {
      const statement = withoutLeadingComments(
        script.slice(start, match.index),
      );
      start = token.lastIndex;
      const line = lineAt(match.index - statement.length);
      if (/^COPY\s[\s\S]*\sFROM\s+STDIN\b/i.test(statement)) {
        const first = script.indexOf('\n', start) + 1;
        const end = endOfRows(script, first);
        yield {
          kind: 'copy',
          line,
          text: statement,
          rows: script.slice(first, end.rows),
        };
        start = end.next;
        token.lastIndex = end.next;
      } else if (statement) {
        yield { kind: 'statement', line, text: statement };
      }
    }
  }
  const rest = withoutLeadingComments(script.slice(start));
  if (rest) {
    yield {
      kind: 'statement',
      line: lineAt(script.length - rest.length),
      text: rest,
    };
  }
}

/**
 * @param {string} script
 * @param {number} first
 */
function endOfRows(script, first) {
  const marker = /^\\\.\r?(?:\n|$)/gm;
  marker.lastIndex = first;
  const found = marker.exec(script);
  return found
    ? { rows: found.index, next: marker.lastIndex }
    : { rows: script.length, next: script.length };
}

/**
 * Comments of this kind nest in PostgreSQL.
 *
 * @param {string} script
 * @param {number} start
 */
function endOfComment(script, start) {
  const edge = /\/\*|\*\//g;
  edge.lastIndex = start;
  let depth = 0;
  for (let match = edge.exec(script); match; match = edge.exec(script)) {
    depth += match[0] === '/*' ? 1 : -1;
    if (depth === 0) {
      return edge.lastIndex;
    }
  }
  return script.length;
}

/** @param {string} text */
function withoutLeadingComments(text) {
  let rest = text.trim();
  for (;;) {
    if (rest.startsWith('--')) {
      const end = rest.indexOf('\n');
      rest = end < 0 ? '' : rest.slice(end).trim();
    } else if (rest.startsWith('/*')) {
      rest = rest.slice(endOfComment(rest, 0)).trim();
    } else {
      return rest;
    }
  }
}

/**
 * @param {string} script
 * @returns {(offset: number) => number}
 */
function countLines(script) {
  let line = 1;
  let counted = 0;
  return offset => {
    for (; counted < offset; counted++) {
      if (script[counted] === '\n') {
        line++;
      }
    }
    return line;
  };
}
