import { aTable } from '../../__testUtils__/fixtures';
import { aHit, aMatch } from '../../__testUtils__/searchFixtures';
import { whyFound } from './whyFound';

const table = aTable({ name: 'refunds', title: '환불', description: 'Long.' });

describe('whyFound', () => {
  it('marks what stands on the hit, and says where it stands', () => {
    const { marks, reasons } = whyFound(
      aHit({
        table,
        matches: [
          aMatch({ field: 'title', text: '환불', ranges: [[0, 2]] }),
          aMatch({ field: 'name', text: 'refunds', ranges: [[0, 6]] }),
        ],
      }),
    );
    expect(marks).toEqual({
      title: { text: '환불', ranges: [[0, 2]] },
      name: { text: 'refunds', ranges: [[0, 6]] },
    });
    expect(reasons.map(({ place }) => place)).toEqual(['title', 'name']);
  });

  it('tells a text that does not stand there, such as the title of a schema', () => {
    const { marks, reasons } = whyFound(
      aHit({
        table,
        matches: [aMatch({ field: 'schema', text: '온라인 쇼핑몰' })],
      }),
    );
    expect(marks).toEqual({});
    expect(reasons).toMatchObject([
      { field: 'schema', text: '온라인 쇼핑몰', place: undefined },
    ]);
  });

  it('shows a description as it was found, and tells of a second one', () => {
    const { marks, reasons } = whyFound(
      aHit({
        table,
        matches: [
          aMatch({
            field: 'description',
            text: '…of refunds',
            ranges: [[4, 10]],
          }),
          aMatch({
            field: 'description',
            text: 'refunds of…',
            ranges: [[0, 6]],
          }),
        ],
      }),
    );
    expect(marks.description?.text).toBe('…of refunds');
    expect(reasons.map(({ place }) => place)).toEqual([
      'description',
      undefined,
    ]);
  });

  it('brings the words found in one text together, and says how each is meant', () => {
    const { reasons } = whyFound(
      aHit({
        table,
        matches: [
          aMatch({ text: 'refund_amt', ranges: [[0, 6]], how: 'start' }),
          aMatch({
            text: 'refund_amt',
            ranges: [[7, 10]],
            how: 'abbreviation',
            takenFor: 'amount',
          }),
        ],
      }),
    );
    expect(reasons).toEqual([
      {
        place: undefined,
        field: 'column',
        column: 'refund_amt',
        text: 'refund_amt',
        ranges: [
          [0, 6],
          [7, 10],
        ],
        how: 'abbreviation',
        takenFor: 'amount',
      },
    ]);
  });

  it('keeps columns of one description apart', () => {
    const description = {
      field: 'column-description',
      text: 'refund',
    } as const;
    expect(
      whyFound(
        aHit({
          table,
          matches: [
            aMatch({ ...description, column: 'a' }),
            aMatch({ ...description, column: 'b' }),
          ],
        }),
      ).reasons,
    ).toHaveLength(2);
  });
});
