import { createHash } from 'node:crypto';

/** Alike for values that are written alike, as JSON, in the same order of keys. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
