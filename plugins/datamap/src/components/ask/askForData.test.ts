import { mockApis } from '@backstage/frontend-test-utils';
import { JsonObject } from '@backstage/types';
import { askAddress } from './askAddress';
import { readAskSettings } from './readAskSettings';

const read = (askForData?: object) =>
  readAskSettings(
    mockApis.config({
      data: { datamap: { ...(askForData && { askForData }) } } as JsonObject,
    }),
  );

const values = {
  table: 'shop.a&b=c #1',
  title: '환불 / "Refunds"?',
  reason: 'Line one\nline two & <b>100%</b> {title}',
  page: 'https://portal.example.com/catalog/main/resource/shop.refunds',
};
const texts = { subject: 'Request: 환불', body: 'Why:\nBecause & so' };

describe('readAskSettings', () => {
  it('reads a link, a mail, or nothing', () => {
    const link = 'https://tickets.example.com/new?t={title}&r={reason}';
    expect(read({ link })).toEqual({ link });
    expect(
      read({ mail: 'data@example.com', subject: 'About {table}' }),
    ).toEqual({ mail: 'data@example.com', subject: 'About {table}' });
    expect(read()).toBeUndefined();
  });

  it.each([
    [{}, "either 'link' or 'mail'"],
    [{ link: 'https://a.example', mail: 'a@b.example' }, 'not both'],
    // eslint-disable-next-line no-script-url
    [{ link: 'javascript:alert(1)' }, "'datamap.askForData.link'"],
    [{ link: '/tickets?{title}' }, 'which is no address'],
    [{ link: 'https://{table}.example/x' }, 'which is no address'],
    [{ link: 'https://a.example/{tabel}' }, "placeholder '{tabel}'"],
    [{ mail: 'data team' }, 'which is no mail address'],
    [{ mail: 'a@b.example?bcc=x@y.example' }, 'which is no mail address'],
    [
      { mail: 'a@b.example', body: '{name}' },
      "'datamap.askForData.body' has the placeholder '{name}'",
    ],
  ])('refuses %j and says what to write', (settings, words) => {
    expect(() => read(settings)).toThrow(words);
  });
});

describe('askAddress', () => {
  it('fills a link, and keeps every value a value', () => {
    const address = askAddress(
      {
        link: 'https://tickets.example.com/new?t={title}&n={table}&r={reason}&p={page}#x',
      },
      values,
      texts,
    );
    const url = new URL(address);
    expect(url.origin).toBe('https://tickets.example.com');
    expect(url.hash).toBe('#x');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      t: values.title,
      n: values.table,
      r: values.reason,
      p: values.page,
    });
  });

  it('writes a mail with texts of ours', () => {
    const address = askAddress({ mail: 'data+1@example.com' }, values, texts);
    expect(address).toMatch(/^mailto:data%2B1@example\.com\?subject=/);
    expect(address).toContain('%0D%0A');
    const { searchParams } = new URL(address);
    expect(searchParams.get('subject')).toBe(texts.subject);
    expect(searchParams.get('body')).toBe('Why:\r\nBecause & so');
  });

  it('writes a mail with texts of the configuration', () => {
    const { searchParams } = new URL(
      askAddress(
        {
          mail: 'a@b.example',
          subject: '[{table}]',
          body: '{title}: {reason}',
        },
        values,
        texts,
      ),
    );
    expect(searchParams.get('subject')).toBe(`[${values.table}]`);
    expect(searchParams.get('body')).toBe(
      `${values.title}: ${values.reason}`.replace('\n', '\r\n'),
    );
  });

  it('takes half a letter for what it is', () => {
    const reason = '\u{1F600}'.slice(0, 1);
    const { searchParams } = new URL(
      askAddress(
        { link: 'https://a.example/?r={reason}' },
        { ...values, reason },
        texts,
      ),
    );
    expect(searchParams.get('r')).toBe('\uFFFD');
  });
});
