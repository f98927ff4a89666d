import { Abbreviations } from './Abbreviations';
import { foldText } from './foldText';

const abbreviations = new Abbreviations([
  { abbreviation: 'rfnd', meanings: ['refund', '환불'] },
  { abbreviation: 'cust', meanings: ['customer'] },
  { abbreviation: 'gogaek', meanings: ['customer'] },
  { abbreviation: 'po', meanings: ['purchase order'] },
]);
const othersOf = (text: string) =>
  abbreviations.othersOf(foldText(text).folded).map(other => other.text);

describe('Abbreviations', () => {
  it.each([
    ['RFND', ['refund', '환불']],
    ['환불', ['rfnd', 'refund']],
    ['customer', ['cust', 'gogaek']],
    ['cust', ['customer', 'gogaek']],
    ['purchaseOrder', ['po']],
    ['other', []],
  ])('of %s', (text, others) => {
    expect(othersOf(text).sort()).toEqual([...others].sort());
  });
});
