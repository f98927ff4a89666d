import { ConfigReader } from '@backstage/config';
import { readListenHost } from './readListenHost';

describe('readListenHost', () => {
  it.each([
    [{ host: '127.0.0.1', port: 7007 }, '127.0.0.1'],
    [{ port: 7007 }, undefined],
    ['127.0.0.1:7007', '127.0.0.1'],
    ['[::1]:7007', '[::1]'],
    [':7007', undefined],
    [undefined, undefined],
  ])('reads %j as %s', (listen, host) => {
    expect(readListenHost(new ConfigReader({ backend: { listen } }))).toBe(
      host,
    );
  });
});
