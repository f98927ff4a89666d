import { Abbreviations } from './Abbreviations';
import { foldText } from './foldText';
import { joinedNeedle, readWords } from './readWords';

const abbreviations = new Abbreviations([
  { abbreviation: 'rfnd', meanings: ['refund', '환불'] },
]);
const readingsOf = (q: string) =>
  readWords(q, abbreviations).map(({ text, needles }) => [
    text,
    ...needles.flatMap(({ reading, takenFor }) =>
      reading === 'itself' ? [] : `${reading} ${takenFor ?? ''}`.trim(),
    ),
  ]);

describe('readWords', () => {
  it.each([
    ['order item', [['order'], ['item']]],
    ['order_items', [['order'], ['items']]],
    ['orderItems', [['order'], ['Items']]],
    [
      'ghksqnf',
      [
        [
          'ghksqnf',
          'keyboard 환불',
          'abbreviation rfnd',
          'abbreviation refund',
        ],
      ],
    ],
    ['ghksq', [['ghksq', 'keyboard 환ㅂ']]],
    ['dlTek', [['dlTek', 'keyboard 있다']]],
    ['ㅎㅂ', [['ㅎㅂ', 'initials']]],
    ['order order', [['order']]],
    ['!?', []],
  ])('of %s', (q, words) => {
    expect(readingsOf(q)).toEqual(words);
  });

  it('reads English that was typed on a Korean keyboard', () => {
    expect(readingsOf('ㄱㄷ려ㅜㅇ')).toEqual([
      [
        'ㄱㄷ려ㅜㅇ',
        'keyboard refund',
        'abbreviation rfnd',
        'abbreviation 환불',
      ],
    ]);
  });

  it.each(['hotel', 'photo', 'how', 'hospital_visits', 'hls', 'Host'])(
    'reads English whose keys make no syllable: %s',
    word => {
      expect(readingsOf(word)[0]).toHaveLength(1);
    },
  );

  it('reads whatever three keys make', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    for (const one of letters) {
      for (const two of letters) {
        for (const three of letters) {
          expect(readingsOf(`${one}${two}${three}`)).toHaveLength(1);
        }
      }
    }
  });

  it('looks for short words only where words begin, for short abbreviations only as a whole', () => {
    const places = (q: string) =>
      readWords(q, abbreviations)[0].needles.map(({ folded, place }) => [
        folded,
        place,
      ]);
    expect(places('id')).toEqual([['id', 'start']]);
    expect(places('refund')).toEqual([
      ['refund', 'within'],
      ['rfnd', 'whole'],
      [foldText('환불').folded, 'within'],
    ]);
  });

  it('takes composed and decomposed Hangul for the same', () => {
    expect(readWords('환불'.normalize('NFD'), abbreviations)).toEqual(
      readWords('환불', abbreviations),
    );
  });

  it('looks at some words and no more', () => {
    expect(
      readWords([...'abcdefghijklmnop'].join(' '), abbreviations),
    ).toHaveLength(8);
  });

  it('knows several words in one', () => {
    expect(joinedNeedle(readWords('order item', abbreviations))?.folded).toBe(
      'orderitem',
    );
    expect(joinedNeedle(readWords('order', abbreviations))).toBeUndefined();
  });
});
