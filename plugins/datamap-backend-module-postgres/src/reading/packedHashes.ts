/** An object id and a hash of 64 bits. */
const BYTES = 12;

/**
 * What each relation hashes to, packed: tens of thousands are stored with every
 * structure.
 */
export function packHashes(rows: Array<{ oid: number; hash: bigint }>): string {
  const packed = Buffer.alloc(rows.length * BYTES);
  [...rows]
    .sort((one, other) => one.oid - other.oid)
    .forEach(({ oid, hash }, index) => {
      packed.writeUInt32BE(oid, index * BYTES);
      packed.writeBigInt64BE(hash, index * BYTES + 4);
    });
  return packed.toString('base64');
}

/** By object id, something that is alike where the hash is. */
export function unpackHashes(packed: string): Map<number, string> {
  const bytes = Buffer.from(packed, 'base64');
  const hashes = new Map<number, string>();
  for (let at = 0; at < bytes.length; at += BYTES) {
    hashes.set(
      bytes.readUInt32BE(at),
      bytes.toString('latin1', at + 4, at + BYTES),
    );
  }
  return hashes;
}
