import fc from 'fast-check';
import { madeReadable } from './madeReadable';

describe('madeReadable', () => {
  it.each([
    ['order_items', 'Order items'],
    ['orderItems', 'Order items'],
    ['OrderItems', 'Order items'],
    ['order-items', 'Order items'],
    ['order.items', 'Order items'],
    ['Order Items', 'Order items'],
    ['ORDER_ITEMS', 'Order items'],
    ['CUSTOMERS', 'Customers'],
    ['TB_RFND_HST', 'Tb rfnd hst'],
    ['ORD', 'ORD'],
    ['userID', 'User ID'],
    ['user_id', 'User ID'],
    ['CUSTOMER_ID', 'Customer ID'],
    ['api_keys', 'API keys'],
    ['ip', 'IP'],
    ['image_urls', 'Image URLs'],
    ['주문_id', '주문 ID'],
    ['idea', 'Idea'],
    ['ßeta', 'ßeta'],
    ['tb_rfnd_hst', 'Tb rfnd hst'],
    ['refunds_bak_20230101', 'Refunds bak 20230101'],
    ['_private_', 'Private'],
    ['주문_내역', '주문 내역'],
    ['환불', '환불'],
    ['élan_vital', 'Élan vital'],
    ['___', '___'],
    ['1st_quarter', '1st quarter'],
    ['say "hi"', 'Say "hi"'],
  ])('%j is %j', (identifier, expected) => {
    expect(madeReadable(identifier)).toBe(expected);
  });

  it('never gives nothing for something, and leaves what it gave as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), identifier => {
        const readable = madeReadable(identifier);
        expect(readable).not.toBe('');
        expect(madeReadable(readable)).toBe(readable);
      }),
    );
  });
});
