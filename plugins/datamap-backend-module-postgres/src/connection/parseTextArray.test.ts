import { parse } from 'postgres-array';
import { parseTextArray } from './parseTextArray';

describe('parseTextArray', () => {
  it.each([
    '{}',
    '{a}',
    '{a,b,c}',
    '{NULL}',
    '{a,NULL,"NULL",b}',
    '{"a b","c,d","{e}"}',
    '{"a b",c,"d e"}',
    '{c,"d e",f}',
    '{"",a,""}',
    '{"say \\"hi\\"","back\\\\slash",plain}',
    '{"주문 내역",고객_번호,"x{y}z"}',
    '{NULLABLE,XNULL}',
    '{"a\nb",c}',
  ])('reads %s as postgres-array does', text => {
    expect(parseTextArray(text)).toEqual(parse(text));
  });

  it('reads whatever array_out writes', () => {
    const alphabet = [
      'a',
      ' ',
      ',',
      '{',
      '}',
      '"',
      '\\',
      'NULL',
      '',
      '한',
      '\n',
    ];
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    for (let round = 0; round < 500; round += 1) {
      const elements = Array.from({ length: 1 + next(5) }, () =>
        next(6) === 0
          ? null
          : Array.from(
              { length: next(4) },
              () => alphabet[next(alphabet.length)],
            ).join(''),
      );
      expect(parseTextArray(written(elements))).toEqual(elements);
    }
  });
});

/** As `array_out` writes it (PostgreSQL documentation, "Array Input and Output Syntax"). */
function written(elements: Array<string | null>): string {
  const texts = elements.map(element => {
    if (element === null) {
      return 'NULL';
    }
    return element === '' ||
      /[{}",\\\s]/.test(element) ||
      element.toUpperCase() === 'NULL'
      ? `"${element.replace(/["\\]/g, '\\$&')}"`
      : element;
  });
  return `{${texts.join()}}`;
}
