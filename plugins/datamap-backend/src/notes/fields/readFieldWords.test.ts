import type { NoteField } from '@datamap/plugin-datamap-common';
import { readFieldWords, shownFields } from './readFieldWords';

const of: NoteField['of'] = ['table'];
const fields: NoteField[] = [
  { id: 'system', title: 'System', type: 'text', of },
  {
    id: 'sharing',
    title: 'Sharing',
    type: 'choice',
    choices: ['inside', 'outside'],
    of,
  },
  { id: 'wiki', title: 'Wiki', type: 'link', of },
  { id: 'until', title: 'Until', type: 'date', of },
  { id: 'gold', title: 'Gold', type: 'yes-no', of },
  { id: 'unit', title: 'Unit', type: 'text', of: ['column'] },
];
const context = { fields, of: 'table' as const };

describe('readFieldWords', () => {
  it('takes what fits, cleaned, and leaves out what is empty', () => {
    expect(
      readFieldWords(
        {
          system: ' SAP\n\u202eR/3 ',
          sharing: 'inside',
          wiki: 'https://wiki.example.com/orders',
          until: '2028-02-29',
          gold: 'yes',
        },
        context,
      ),
    ).toEqual({
      system: 'SAP R/3',
      sharing: 'inside',
      wiki: 'https://wiki.example.com/orders',
      until: '2028-02-29',
      gold: 'yes',
    });
    expect(readFieldWords({ system: ' ' }, context)).toBeUndefined();
    expect(readFieldWords(undefined, context)).toBeUndefined();
  });

  it.each([
    [
      { sharing: 'all' },
      `'fields.sharing' is 'all'; choose one of 'inside', 'outside'`,
    ],
    [
      { wiki: 'ftp://files.example.com' },
      `'fields.wiki' is no address that can be opened`,
    ],
    [{ until: '2026-02-30' }, `'fields.until' is no day`],
    [{ gold: 'maybe' }, `'fields.gold' is neither 'yes' nor 'no'`],
    [
      { system: 'x'.repeat(501) },
      `'fields.system' has 501 characters; shorten it to 500`,
    ],
    [
      { unit: 'kg' },
      `'fields.unit' is no field that a table has; there are 'system', 'sharing'`,
    ],
  ])('refuses %j', (given, message) => {
    expect(() => readFieldWords(given, context)).toThrow(message);
  });

  it('keeps what fields say that are not configured any more', () => {
    const before = { fields: { old: 'words', system: 'SAP', sharing: 'some' } };
    expect(readFieldWords({ sharing: 'some' }, { ...context, before })).toEqual(
      { old: 'words', sharing: 'some' },
    );
    expect(shownFields({ title: 'A', ...before }, context)).toEqual({
      title: 'A',
      fields: { system: 'SAP', sharing: 'some' },
    });
    expect(shownFields(before, { fields: [], of: 'table' })).toEqual({});
  });
});
