import { textOfDocument } from './textOfDocument';

describe('textOfDocument', () => {
  it('knows the description and the columns', () => {
    const text = [
      'refunds (ecommerce)',
      'Money given back.',
      '환불 번호 (refund_id)',
      'Reason (reason): why (in words): free text',
    ].join('\n');
    expect(textOfDocument({ text, columns: 2 })).toEqual({
      description: 'Money given back.',
      columns: [
        { line: '환불 번호 (refund_id)', label: '환불 번호 (refund_id)' },
        {
          line: 'Reason (reason): why (in words): free text',
          label: 'Reason (reason)',
        },
      ],
    });
  });

  it('takes nothing of the portal’s own fields for a description or a name', () => {
    const text = ['refunds (shop)', 'SAP', 'Id (id) · Vaultix'].join('\n');
    expect(textOfDocument({ text, columns: 1, fieldTexts: ['SAP'] })).toEqual({
      columns: [{ line: 'Id (id) · Vaultix', label: 'Id (id)' }],
    });
  });

  it('takes no column for a description', () => {
    expect(
      textOfDocument({ text: 'orders (shop)\nId (id)', columns: 1 }),
    ).toEqual({ columns: [{ line: 'Id (id)', label: 'Id (id)' }] });
    expect(textOfDocument({ text: 'orders (shop)', columns: 0 })).toEqual({
      columns: [],
    });
  });
});
