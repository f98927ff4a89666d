import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/**
 * An owner as the configuration gives it, as a full entity ref. A ref without a
 * kind is a group, one without a namespace is in `default`.
 *
 * Throws an InputError that names the key.
 */
export function entityRefOf(value: string, key: string): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(value, {
        defaultKind: 'group',
        defaultNamespace: 'default',
      }),
    );
  } catch (error) {
    throw new InputError(
      `'${key}' is '${value}', which is no entity ref; write it like 'group:default/data-team'`,
      error,
    );
  }
}
