import type { Request } from 'express';
import { FileRefusal } from './FileRefusal';
import { FILE_LIMITS, TOO_MUCH } from './limits';

/** Reads an uploaded file. Throws a FileRefusal where it is too large. */
export async function readUpload(request: Request): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0);
  const pieces: Buffer[] = [];
  let bytes = 0;
  if (announced <= FILE_LIMITS.bytes) {
    for await (const piece of request) {
      bytes += piece.length;
      if (bytes > FILE_LIMITS.bytes) {
        break;
      }
      pieces.push(piece);
    }
  }
  if (Math.max(announced, bytes) > FILE_LIMITS.bytes) {
    throw new FileRefusal('too-large', TOO_MUCH.bytes);
  }
  return Buffer.concat(pieces);
}
