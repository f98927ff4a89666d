import { termDocument } from './termDocument';

const id = '0b9d3a4e-0000-4000-8000-000000000001';

describe('termDocument', () => {
  it('has all names, what it means, and where it is', () => {
    expect(
      termDocument({
        id,
        name: '부분환불',
        otherNames: ['partial refund', 'PRF'],
        definition: 'A **part** of the money.',
      }),
    ).toEqual({
      title: '부분환불',
      text: 'partial refund, PRF\nA **part** of the money.',
      location: `/datamap/glossary?term=${id}`,
      words: '분환불\n환불',
      termId: id,
      otherNames: ['partial refund', 'PRF'],
    });
  });

  it('has a name alone', () => {
    expect(termDocument({ id, name: 'Refund', otherNames: [] })).toMatchObject({
      text: '',
      words: '',
    });
  });

  it('says nothing of tables, whatever it is given', () => {
    const given = {
      id,
      name: 'Refund',
      otherNames: [],
      tables: 1,
      places: ['hr_private.salaries'],
    };
    expect(JSON.stringify(termDocument(given))).not.toMatch(
      /hr_private|tables/,
    );
  });
});
