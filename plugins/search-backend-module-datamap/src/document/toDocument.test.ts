import { tableItem } from '../__testUtils__/feedItems';
import { toDocument } from './toDocument';

const options = { locationTemplate: '/catalog/:namespace/:kind/:name' };

function documentOf(...[name, entity]: Parameters<typeof tableItem>) {
  return toDocument({ ...tableItem(name, entity), revision: 1 }, options);
}

describe('toDocument', () => {
  it('says what people look for, and by whom it may be found', () => {
    expect(
      documentOf('refunds', {
        title: '환불',
        description: 'Money given back,\none row per line.',
        fieldTexts: ['SAP\nR/3', ' '],
        columns: [
          { name: 'amount', title: '환불 금액', description: 'In won.' },
          { name: 'reason', title: 'Reason', fieldTexts: ['Vaultix', 'code'] },
        ],
      }),
    ).toEqual({
      title: '환불 (refunds)',
      text: [
        'refunds (ecommerce)',
        'Money given back, one row per line.',
        'SAP R/3',
        '환불 금액 (amount): In won.',
        'Reason (reason) · Vaultix · code',
      ].join('\n'),
      location: '/catalog/main/resource/ecommerce.refunds',
      words: expect.stringContaining('ecommerce refunds'),
      entityRef: 'resource:main/ecommerce.refunds',
      tableTitle: '환불',
      warehouse: 'main',
      schema: 'ecommerce',
      name: 'refunds',
      tableKind: 'table',
      owner: 'group:default/data-team',
      rows: { value: 1200, grade: 'estimate' },
      lastUpdated: '2026-03-01',
      fieldTexts: ['SAP R/3'],
      columns: 2,
      authorization: { resourceRef: 'resource:main/ecommerce.refunds' },
    });
  });

  it('tells no figures where they are left out', () => {
    const document = toDocument(
      { ...tableItem('refunds'), revision: 1 },
      { ...options, figures: false },
    );
    expect(document).not.toHaveProperty('rows');
    expect(document).not.toHaveProperty('lastUpdated');
  });

  it('does not repeat a name that is the title', () => {
    expect(documentOf('order_items', { title: 'Order items' }).title).toBe(
      'Order items',
    );
  });

  it('leaves out the last columns of a table that has too many', () => {
    const columns = Array.from({ length: 1600 }, (_, index) => ({
      name: `column_${index}`,
      title: `Column ${index}`,
      description: 'What it means. '.repeat(10),
    }));
    const { columns: kept, text } = documentOf('wide', { columns });
    expect(text.length).toBeLessThanOrEqual(50_000);
    expect(text.split('\n')).toHaveLength(kept + 1);
    expect(kept).toBeGreaterThan(200);
  });

  it('keeps names from changing where an address leads', () => {
    expect(documentOf('a/b?c').location).toBe(
      '/catalog/main/resource/ecommerce.a%2fb%3fc',
    );
  });

  it('refuses an item that says too little', () => {
    expect(() => documentOf('odd', { kind: undefined })).toThrow(
      /"ecommerce\.odd" in the warehouse "main".*the same version/,
    );
  });
});
