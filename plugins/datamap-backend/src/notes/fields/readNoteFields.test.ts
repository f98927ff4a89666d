import { ConfigReader } from '@backstage/config';
import { readNoteFields } from './readNoteFields';

const read = (fields: object[]) =>
  readNoteFields(new ConfigReader({ datamap: { notes: { fields } } } as never));

describe('readNoteFields', () => {
  it('are none without configuration', () => {
    expect(readNoteFields(new ConfigReader({}))).toEqual([]);
  });

  it('are of tables and columns, and texts, where nothing else is said', () => {
    expect(read([{ id: 'source-system', title: 'Comes from' }])).toEqual([
      {
        id: 'source-system',
        title: 'Comes from',
        type: 'text',
        of: ['table', 'column'],
      },
    ]);
  });

  it('have titles by language, and the choices of a list', () => {
    expect(
      read([
        {
          id: 'sharing',
          title: { en: 'May be shared', ko: '공유 범위' },
          description: { ko: '어디까지 보여도 되는지' },
          type: 'choice',
          choices: ['inside', ' outside '],
          of: ['table'],
        },
      ]),
    ).toEqual([
      {
        id: 'sharing',
        title: 'May be shared',
        titleIn: { en: 'May be shared', ko: '공유 범위' },
        description: '어디까지 보여도 되는지',
        descriptionIn: { ko: '어디까지 보여도 되는지' },
        type: 'choice',
        choices: ['inside', 'outside'],
        of: ['table'],
      },
    ]);
  });

  it.each<[object[], string]>([
    [
      [{ id: 'A b', title: 'A' }],
      `'datamap.notes.fields[0].id' cannot be taken: is no id`,
    ],
    [[{ id: 'a' }], `'datamap.notes.fields[0].title' is missing`],
    [
      [{ id: 'a', title: 'A', type: 'number' }],
      `'datamap.notes.fields[0].type' cannot be taken`,
    ],
    [
      [{ id: 'a', title: 'A', type: 'choice' }],
      `'datamap.notes.fields[0]' cannot be taken: has to have 'choices'`,
    ],
    [
      [{ id: 'a', title: 'A', choices: ['x'] }],
      `'datamap.notes.fields[0]' cannot be taken: has to have 'choices'`,
    ],
    [
      [{ id: 'a', title: 'A', type: 'choice', choices: ['x', 'x'] }],
      `'datamap.notes.fields[0].choices' cannot be taken: has a choice twice`,
    ],
    [
      [{ id: 'a', title: 'A', of: ['schema'] }],
      `'datamap.notes.fields[0].of.0' cannot be taken`,
    ],
    [
      [{ id: 'a', title: 'A', titel: 'B' }],
      `'datamap.notes.fields[0]' cannot be taken`,
    ],
    [
      [
        { id: 'a', title: 'A' },
        { id: 'a', title: 'B' },
      ],
      `'datamap.notes.fields' has the field 'a' twice`,
    ],
    [
      Array.from({ length: 21 }, (_, index) => ({
        id: `a${index}`,
        title: 'A',
      })),
      `'datamap.notes.fields' has 21 fields; leave at most 20`,
    ],
  ])('refuses %j', (fields, message) => {
    expect(() => read(fields)).toThrow(message);
  });
});
