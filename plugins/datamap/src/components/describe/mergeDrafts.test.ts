import { wordsOf, differingFields, draftOf } from './Draft';
import { bothWords, mayHoldBoth, mergeDrafts } from './mergeDrafts';

const base = draftOf({
  title: 'Refunds',
  description: 'What went back.',
  tags: ['money'],
  links: [],
});

describe('mergeDrafts', () => {
  it('keeps what each of two people changed, where they changed other things', () => {
    const { draft, taken, open } = mergeDrafts(
      base,
      { ...base, title: 'Refunds of orders' },
      { ...base, tags: 'money, customers' },
    );
    expect(draft.title).toBe('Refunds of orders');
    expect(draft.tags).toBe('money, customers');
    expect(taken).toEqual(['tags']);
    expect(open).toEqual([]);
  });

  it('leaves what both changed to the person, who keeps her words meanwhile', () => {
    const mine = { ...base, description: 'Mine.', title: 'The same' };
    const theirs = { ...base, description: 'Theirs.', title: 'The same ' };
    const { draft, taken, open } = mergeDrafts(base, mine, theirs);
    expect(draft.description).toBe('Mine.');
    expect(taken).toEqual([]);
    expect(open).toEqual(['description']);
  });

  it('never loses a word, whatever two people changed', () => {
    const texts = ['', 'a', 'b'];
    for (const before of texts) {
      for (const my of texts) {
        for (const their of texts) {
          const [one, mine, theirs] = [before, my, their].map(description => ({
            ...base,
            description,
          }));
          const { draft, open } = mergeDrafts(one, mine, theirs);
          const isOpen = my !== before && their !== before && my !== their;
          expect(open.includes('description')).toBe(isOpen);
          expect(draft.description).toBe(my === before ? their : my);
        }
      }
    }
  });
});

describe('the fields of a portal', () => {
  it('are parts of their own: each goes with who changed it', () => {
    const { draft, taken, open } = mergeDrafts(
      { ...base, fields: { system: 'A', sharing: 'team' } },
      { ...base, fields: { system: 'B', sharing: 'team' } },
      { ...base, fields: { system: 'C' } },
    );
    expect(wordsOf(draft).fields).toEqual({ system: 'B' });
    expect(taken).toEqual(['field:sharing']);
    expect(open).toEqual(['field:system']);
    expect(mayHoldBoth('field:system')).toBe(false);
    expect(wordsOf(bothWords('field:system', draft, base)).fields).toEqual({
      system: 'B',
    });
  });
});

describe('bothWords', () => {
  it('has one column of the period only', () => {
    expect(mayHoldBoth('periodColumn')).toBe(false);
    const [mine, theirs] = [
      { ...base, periodColumn: 'paid_at' },
      { ...base, periodColumn: 'ordered_at' },
    ];
    expect(bothWords('periodColumn', mine, theirs)).toEqual(mine);
  });

  it('puts both texts below one another', () => {
    const both = bothWords(
      'description',
      { ...base, description: 'Mine.' },
      { ...base, description: 'Theirs.' },
    );
    expect(both.description).toBe('Mine.\n\nTheirs.');
  });

  it('has each value once, with a meaning where anybody gave one', () => {
    const both = bothWords(
      'values',
      {
        ...base,
        values: [
          { value: 'C', meaning: 'cancelled' },
          { value: 'N', meaning: '' },
        ],
      },
      {
        ...base,
        values: [
          { value: 'C', meaning: 'closed' },
          { value: 'N', meaning: 'new' },
        ],
      },
    );
    expect(wordsOf(both).values).toEqual([
      { value: 'C', meaning: 'cancelled' },
      { value: 'N', meaning: 'new' },
    ]);
  });
});

describe('a draft', () => {
  it('is saved without blanks, empty lines and tags that stand there twice', () => {
    expect(
      wordsOf({
        ...base,
        title: '  Refunds ',
        tags: 'money, , money，고객',
        links: [
          { title: '', url: ' https://reports.example.com ' },
          { title: '', url: '' },
        ],
      }),
    ).toEqual({
      title: 'Refunds',
      description: 'What went back.',
      tags: ['money', '고객'],
      links: [
        {
          title: 'https://reports.example.com',
          url: 'https://reports.example.com',
        },
      ],
    });
  });

  it('says how often something comes only where that is known', () => {
    const { rhythm } = draftOf({});
    expect(
      wordsOf({ ...base, rhythm: { ...rhythm, by: '07:00' } }),
    ).not.toHaveProperty('rhythm.by');
    const daily = wordsOf({ ...base, rhythm: { every: 'day', by: '07:00' } });
    expect(daily.rhythm).toEqual({ every: 'day', by: '07:00' });
    expect(draftOf(daily).rhythm).toEqual({ every: 'day', by: '07:00' });
  });

  it('offers every value of a column of fixed ones, and differs only once one has a meaning', () => {
    const column = {
      tags: [],
      links: [],
      values: [{ value: 'A', meaning: 'x' }],
    };
    const draft = draftOf(column, ['A', 'B']);
    expect(draft.values).toEqual([
      { value: 'A', meaning: 'x' },
      { value: 'B', meaning: '' },
    ]);
    expect(differingFields(draft, draftOf(column))).toEqual([]);
    draft.values[1].meaning = 'y';
    expect(differingFields(draft, draftOf(column))).toEqual(['values']);
  });
});
