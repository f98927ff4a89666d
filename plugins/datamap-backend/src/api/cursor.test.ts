import { InputError } from '@backstage/errors';
import { decodeCursor, encodeCursor } from './cursor';

const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
const options = { sort: 'rows', isValue: (value: string) => value !== 'odd' };

describe('cursor', () => {
  it.each(['12', '한글', null])('comes back as it went, with %j', value => {
    const cursor = { sort: 'rows', value, id };
    expect(decodeCursor(encodeCursor(cursor), options)).toEqual(cursor);
    expect(encodeCursor(cursor)).toMatch(/^[\w-]+$/);
  });

  it('holds as many names as the list has to break ties by', () => {
    const cursor = { sort: 'rows', value: '1', names: ['shop', 'a "b"'], id };
    const text = encodeCursor(cursor);
    expect(decodeCursor(text, { ...options, names: 2 })).toEqual(cursor);
    expect(() => decodeCursor(text, { ...options, names: 1 })).toThrow(
      InputError,
    );
    expect(() => decodeCursor(text, options)).toThrow(InputError);
    const odd = encodeCursor({ ...cursor, names: ['shop', 'a\u0000'] });
    expect(() => decodeCursor(odd, { ...options, names: 2 })).toThrow(
      InputError,
    );
  });

  it('may be left out', () => {
    expect(decodeCursor(undefined, options)).toBeUndefined();
  });

  it.each([
    '',
    'x',
    encodeCursor({ sort: 'title', value: 'a', id }),
    encodeCursor({ sort: 'rows', value: 'odd', id }),
    encodeCursor({ sort: 'rows', value: '1', id: "'; drop table tables" }),
    Buffer.from('{}').toString('base64url'),
    Buffer.from('null').toString('base64url'),
  ])('is refused when it is %j', text => {
    expect(() => decodeCursor(text, options)).toThrow(InputError);
  });
});
