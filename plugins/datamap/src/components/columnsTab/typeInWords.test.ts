import { TypeCategory } from '@datamap/plugin-datamap-common';
import { englishTexts } from '../../__testUtils__/translate';
import { typeInWords } from './typeInWords';

const t = englishTexts();

/** Every category; the compiler asks for the ones that are missing. */
const words: Record<TypeCategory, [type: string, words: string]> = {
  text: ['text', 'Text'],
  'whole-number': ['bigint', 'Whole number'],
  number: ['double precision', 'Number'],
  date: ['date', 'Date'],
  time: ['time without time zone', 'Time of day'],
  'date-time': ['timestamp with time zone', 'Date and time'],
  duration: ['interval', 'Length of time'],
  boolean: ['boolean', 'Yes or no'],
  choice: ['ecommerce.order_status', 'One of a fixed list'],
  list: ['text[]', 'List of values'],
  structured: ['jsonb', 'Several values in one (structured)'],
  identifier: ['uuid', 'Code made by software to tell entries apart'],
  network: ['inet', 'Network address'],
  binary: ['bytea', 'File or other raw data'],
  geometric: ['point', 'Place or shape'],
  range: ['daterange', 'Range, from one value to another'],
  other: ['tsvector', 'A type of this database’s own'],
};

describe('typeInWords', () => {
  it.each(Object.entries(words))('says %s', (category, [type, expected]) => {
    const typeCategory = category as TypeCategory;
    expect(typeInWords({ type, typeCategory }, t)).toBe(expected);
  });

  it.each([
    ['text', 'character varying(40)', 'Text, up to 40 characters'],
    ['number', 'numeric(12,2)', 'Number with 2 decimal places'],
    ['number', 'numeric(3,1)', 'Number with one decimal place'],
    ['number', 'numeric(12,0)', 'Whole number'],
    ['number', 'numeric(5,-2)', 'Whole number'],
    [
      'date-time',
      'timestamp(3) without time zone',
      'Date and time (the time zone isn’t recorded)',
    ],
  ] as const)(
    'says how a %s is limited: %s',
    (typeCategory, type, expected) => {
      expect(typeInWords({ type, typeCategory }, t)).toBe(expected);
    },
  );

  it('says how many choices there are', () => {
    const choice = { type: 'mood', typeCategory: 'choice' } as const;
    expect(typeInWords({ ...choice, enumLabels: ['a', 'b', 'c'] }, t)).toBe(
      'One of 3 fixed choices',
    );
  });

  it('tells a domain by the type below it', () => {
    expect(
      typeInWords(
        {
          type: 'finance.price(9)',
          baseType: 'numeric(10,2)',
          typeCategory: 'number',
        },
        t,
      ),
    ).toBe('Number with 2 decimal places');
  });
});
