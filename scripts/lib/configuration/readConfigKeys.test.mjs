import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readConfigKeys } from './readConfigKeys.mjs';

const source = `
import type { HumanDuration } from '@backstage/types';
export interface Config {
  datamap?: {
    /**
     * Who owns
     * the rest.
     *
     * Nobody else.
     */
    defaultOwner?: string;
    warehouses?: {
      /** One of them. */
      [id: string]: {
        /** @visibility secret */
        password: string;
        every?: HumanDuration | string;
        owners?: Array<{ pattern: string }>;
        tables?: string[];
        ssl?: boolean | { ca?: string };
        /** @visibility frontend */
        notice?: 'one' | 'two';
      };
    };
  };
}
`;

describe('readConfigKeys', () => {
  it('gives every key with its type, its words and who may see it', () => {
    const keys = readConfigKeys(source);
    const line = ({ path, type, required, visibility, text }) =>
      [path, type, required && 'required', visibility, text]
        .filter(Boolean)
        .join(' | ');
    assert.deepEqual(keys.map(line), [
      'datamap.defaultOwner | string | Who owns the rest.\n\nNobody else.',
      'datamap.warehouses.<id> | One of them.',
      'datamap.warehouses.<id>.password | string | required | secret',
      'datamap.warehouses.<id>.every | duration',
      'datamap.warehouses.<id>.owners | list',
      'datamap.warehouses.<id>.owners[].pattern | string | required',
      'datamap.warehouses.<id>.tables | list of string',
      'datamap.warehouses.<id>.ssl | boolean',
      'datamap.warehouses.<id>.ssl.ca | string',
      'datamap.warehouses.<id>.notice | `one` or `two` | frontend',
    ]);
  });

  it('refuses a file without an interface Config', () => {
    assert.throws(() => readConfigKeys('export {};'), /'Config'/);
  });
});
