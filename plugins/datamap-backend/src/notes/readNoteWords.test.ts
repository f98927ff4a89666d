import { InputError } from '@backstage/errors';
import type { NoteWords } from '@datamap/plugin-datamap-common';
import { readNoteWords } from './readNoteWords';

const failure = (note: object, of: 'table' | 'column' = 'table') => {
  try {
    readNoteWords(note, of);
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as Error).message;
  }
};

describe('readNoteWords', () => {
  it('keeps what was written, cleaned, and nothing that is empty', () => {
    const note: NoteWords = {
      title: '  Refunds\n of orders ',
      description: 'One.\r\n\r\n* two\u0000\u202e \n',
      oneRow: '',
      tags: ['Money ', 'money', '환불', ' '],
      links: [{ title: 'Report', url: ' https://bi.example.com/a?b=c ' }],
      contact: 'user:minji.park',
      rhythm: { every: 'day', by: '07:00' },
    };
    expect(readNoteWords(note, 'table')).toEqual({
      title: 'Refunds of orders',
      description: 'One.\n\n* two',
      tags: ['money', '환불'],
      links: [{ title: 'Report', url: 'https://bi.example.com/a?b=c' }],
      contact: 'user:default/minji.park',
      rhythm: { every: 'day', by: '07:00' },
    });
    expect(
      readNoteWords({ title: ' ', values: [], rhythm: undefined }, 'column'),
    ).toEqual({});
  });

  it('leaves the codes of a column as they are', () => {
    const values = [
      { value: ' A', meaning: 'open' },
      { value: '', meaning: 'not said' },
    ];
    expect(readNoteWords({ values }, 'column')).toEqual({ values });
  });

  it('composes what another system took apart', () => {
    expect(
      readNoteWords({ title: '환불'.normalize('NFD') }, 'table').title,
    ).toBe('환불'.normalize('NFC'));
  });

  it.each<[string, object, ('table' | 'column')?]>([
    ["'title' has 81 characters; shorten it to 80", { title: '가'.repeat(81) }],
    [
      "'description' has 20001 characters; shorten it to 20000",
      { description: 'a'.repeat(20_001) },
    ],
    ["'tags' has 21 entries; leave at most 20", { tags: Array(21).fill('a') }],
    [
      "'tags[1]' has 41 characters; shorten it to 40",
      { tags: ['a', 'b'.repeat(41)] },
    ],
    [
      "'links[0].url' is no address that can be opened; write one that begins with 'https://', 'http://' or 'mailto:'",
      { links: [{ title: 'a', url: ['javascript', 'alert(1)'].join(':') }] },
    ],
    [
      "'links[0].url' is no address that can be opened; write one that begins with 'https://', 'http://' or 'mailto:'",
      { links: [{ title: 'a', url: '/relative' }] },
    ],
    [
      "'links[0].title' is empty; fill it in or leave it out",
      { links: [{ title: '\t', url: 'https://example.com' }] },
    ],
    [
      "'contact' is 'not a ref', which is no entity ref; write it like 'group:default/data-team'",
      { contact: 'not a ref' },
    ],
    [
      "'rhythm.by' is no time of the day; write it like '07:00', or leave it out",
      { rhythm: { every: 'day', by: '25:00' } },
    ],
    [
      "'values[1].value' is 'A' a second time; leave one of them",
      {
        values: [
          { value: 'A', meaning: 'one' },
          { value: 'A', meaning: 'two' },
        ],
      },
      'column',
    ],
    ["'values' is nothing that a table has; leave it out", { values: [] }],
    [
      "'oneRow' is nothing that a column has; leave it out",
      { oneRow: 'one refund' },
      'column',
    ],
    ["'owner' is nothing that a note has; leave it out", { owner: 'me' }],
  ])('says %s', (...given) => {
    const [message, note, of] = given;
    expect(failure(note, of)).toBe(message);
  });

  it('takes a title of 80 characters that take two code units each', () => {
    expect(failure({ title: '🧾'.repeat(80) })).toBeUndefined();
  });
});
