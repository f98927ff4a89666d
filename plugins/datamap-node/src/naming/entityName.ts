import { createHash } from 'node:crypto';

/**
 * The longest name that the catalog allows.
 */
const MAX_LENGTH = 63;

/**
 * What an entity name stands for.
 *
 * @public
 */
export type NamedObject =
  | { type: 'warehouse'; warehouse: string }
  | { type: 'schema'; warehouse: string; schema: string }
  | { type: 'table'; warehouse: string; schema: string; name: string };

/**
 * A name that can stand in an entity ref as it is: lower case, so that no other
 * identifier differs from it by case alone, and without `.` and `-`, which join
 * the parts and announce a suffix.
 */
const PLAIN = /^[a-z0-9_]+$/;

/**
 * 50 bits, so that among 100,000 names that need a suffix two alike are expected
 * once in 200,000 warehouses.
 */
function hashSuffix(parts: string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return parseInt(hex.slice(0, 13), 16)
    .toString(36)
    .padStart(10, '0')
    .slice(-10);
}

function readablePart(identifier: string): string {
  return identifier
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

/**
 * The entity name of a warehouse, a schema or a table, `[a-z0-9._-]`, 1 to 63
 * characters, unique without regard to case within a warehouse.
 *
 * A warehouse is its id; a schema is `ecommerce`, a table
 * `ecommerce.order_items`. Where the real name does not fit (capitals, other
 * characters, too long, or a schema that is called like its warehouse), the
 * readable part is followed by `-` and a hash of (type, schema, name). Whether
 * there is a suffix depends on the object's own name alone, so no other object
 * can change it by coming or going. No plain name holds a `-`, so the two sorts
 * of name never meet.
 *
 * @public
 */
export function entityName(object: NamedObject): string {
  if (object.type === 'warehouse') {
    return object.warehouse;
  }
  const parts =
    object.type === 'schema' ? [object.schema] : [object.schema, object.name];
  const plain = parts.join('.');
  if (
    parts.every(part => PLAIN.test(part)) &&
    plain.length <= MAX_LENGTH &&
    /^[a-z0-9]/.test(plain) &&
    /[a-z0-9]$/.test(plain) &&
    plain !== object.warehouse
  ) {
    return plain;
  }
  const suffix = `-${hashSuffix([object.type, ...parts])}`;
  const readable = parts
    .map(readablePart)
    .filter(part => part !== '')
    .join('.')
    .slice(0, MAX_LENGTH - suffix.length)
    .replace(/[._]+$/, '');
  return `${readable === '' ? 'x' : readable}${suffix}`;
}
