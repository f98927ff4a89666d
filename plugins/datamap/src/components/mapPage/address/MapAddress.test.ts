import { MapAddress, readMapAddress, writeMapAddress } from './MapAddress';

const through = (address: MapAddress) =>
  readMapAddress(new URLSearchParams(writeMapAddress(address).toString()));

describe('MapAddress', () => {
  it('comes back from the address as it went in', () => {
    const address: MapAddress = {
      warehouse: 'main',
      schema: '온라인_쇼핑몰',
      focus: 'ecommerce.order_items',
      hops: 2,
      expanded: ['ecommerce.a&b', 'ecommerce.orders'],
      selected: 'ecommerce.orders',
      from: 'ecommerce.orders',
      to: 'finance.payments',
      way: 3,
      suggested: true,
    };
    expect(through(address)).toEqual(address);
  });

  it('says nothing of what goes without saying', () => {
    const overview = readMapAddress(new URLSearchParams());
    expect(overview).toEqual({ hops: 1, expanded: [], way: 0 });
    expect(writeMapAddress(overview).toString()).toBe('');
  });

  it('leaves out what makes no sense', () => {
    const search = new URLSearchParams(
      'hops=7&way=-3&schema=&expanded=&expanded=a&expanded=a',
    );
    expect(readMapAddress(search)).toEqual({
      hops: 1,
      expanded: ['a'],
      way: 0,
    });
  });
});
