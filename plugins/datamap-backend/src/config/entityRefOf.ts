import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/** What the catalog allows a kind, a namespace and a name to be. */
const ENTITY_NAME = /^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$/i;

/**
 * An owner as the configuration gives it, as a full entity ref. A ref without a
 * kind is a group where nothing else is said, one without a namespace is in
 * `default`.
 *
 * Throws an InputError that names the key.
 */
export function entityRefOf(
  value: string,
  key: string,
  { kind, example }: { kind: string; example: string } = {
    kind: 'group',
    example: 'group:default/data-team',
  },
): string {
  try {
    const parts = parseEntityRef(value, {
      defaultKind: kind,
      defaultNamespace: 'default',
    });
    if (Object.values(parts).every(part => ENTITY_NAME.test(part))) {
      return stringifyEntityRef(parts);
    }
  } catch {
    // Told below, in the same words.
  }
  throw new InputError(
    `'${key}' is '${value}', which is no entity ref; write it like '${example}'`,
  );
}
