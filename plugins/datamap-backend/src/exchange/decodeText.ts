import { decode } from 'iconv-lite';
import { FileRefusal } from './FileRefusal';

/** A text, and which encoding it was in. */
export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-8-bom' | 'utf-16' | 'cp949';
}

const REPLACED = '\ufffd';

function inUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
  } catch {
    return undefined;
  }
}

/**
 * Reads a text in the encodings in which spreadsheets save a CSV: UTF-8 with or
 * without its mark, UTF-16 with one, or CP949 as a Korean Excel does.
 *
 * Throws a FileRefusal where it is none of them.
 */
export function decodeText(bytes: Buffer): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: decode(bytes, 'utf-16le'), encoding: 'utf-16' };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { text: decode(bytes, 'utf-16be'), encoding: 'utf-16' };
  }
  if (bytes.includes(0)) {
    throw new FileRefusal(
      'no-text',
      'The file is no text; save it in your spreadsheet as .xlsx or as CSV (UTF-8)',
    );
  }
  const text = inUtf8(bytes);
  if (text !== undefined) {
    return text.startsWith('\ufeff')
      ? { text: text.slice(1), encoding: 'utf-8-bom' }
      : { text, encoding: 'utf-8' };
  }
  const korean = decode(bytes, 'cp949');
  if (korean.includes(REPLACED)) {
    throw new FileRefusal(
      'encoding',
      'The file is in an encoding that is neither UTF-8 nor CP949; save it in your spreadsheet as .xlsx or as CSV (UTF-8)',
    );
  }
  return { text: korean, encoding: 'cp949' };
}
