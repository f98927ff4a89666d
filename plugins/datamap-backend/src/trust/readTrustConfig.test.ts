import { ConfigReader } from '@backstage/config';
import { readTrustConfig } from './readTrustConfig';

const read = (confirmAfterMonths?: unknown) =>
  readTrustConfig(
    new ConfigReader({
      datamap: { certification: { confirmAfterMonths } },
    } as never),
  );

describe('readTrustConfig', () => {
  it('asks after a year, or after as many months as are configured', () => {
    expect(readTrustConfig(new ConfigReader({})).confirmAfterMonths).toBe(12);
    expect(read(6).confirmAfterMonths).toBe(6);
  });

  it.each([0, -1, 1.5, 121])('refuses %s months', months => {
    expect(() => read(months)).toThrow(
      `'datamap.certification.confirmAfterMonths' is ${months}`,
    );
  });
});
