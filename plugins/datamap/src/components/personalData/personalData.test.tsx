import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { Column } from '@datamap/plugin-datamap-common';
import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { renderPage } from '../../__testUtils__/renderPage';
import { aColumn, tablePageHandlers } from '../../__testUtils__/tableFixtures';

const server = setupServer();
registerMswTestHooks(server);
// Opening the whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 40_000 });
jest.setTimeout(120_000);
beforeEach(() => {
  localStorage.clear();
  // jsdom lays nothing out: what scrolls is 600 pixels high, a row 76.
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  jest.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(76);
});
afterEach(() => jest.restoreAllMocks());

const api = 'http://localhost:7007/api/datamap/v1/tables/main/*';
const path = '/catalog/main/resource/ecommerce.orders/columns';

function open(
  mayClassify: boolean,
  options: { language?: 'ko'; refusal?: number } = {},
) {
  const columns: Column[] = [
    aColumn({ position: 1, name: 'id', title: 'Number' }),
    aColumn({
      position: 2,
      name: 'email',
      title: 'Mail',
      personalData: { kind: 'email', state: 'suspected', word: 'email' },
    }),
    aColumn({
      position: 3,
      name: 'hotel',
      title: 'Hotel',
      personalData: {
        kind: 'phone',
        state: 'rejected',
        by: 'user:default/minji.park',
        at: '2026-11-01T00:00:00Z',
      },
    }),
  ];
  const sent: unknown[] = [];
  server.use(
    http.get(`${api}/columns`, () =>
      HttpResponse.json({ items: columns, totalItems: 3, mayClassify }),
    ),
    http.put(`${api}/personal-data`, async ({ request }) => {
      const { decision } = (await request.json()) as {
        decision: 'confirmed' | 'rejected';
      };
      const name = new URL(request.url).searchParams.get('column');
      sent.push({ name, decision });
      if (options.refusal) {
        return HttpResponse.json(
          {
            error: { name: 'NotAllowedError', message: 'No' },
            response: { statusCode: options.refusal },
          },
          { status: options.refusal },
        );
      }
      const column = columns.find(known => known.name === name)!;
      column.personalData = {
        ...column.personalData!,
        state: decision,
        by: 'user:default/minji.park',
        at: new Date().toISOString(),
      };
      return HttpResponse.json(column.personalData);
    }),
    ...tablePageHandlers(),
  );
  return { sent, ...renderPage({ path, language: options.language }) };
}

describe('personal data in columns', () => {
  it('is said to readers with the reason, and they decide nothing', async () => {
    const { container } = open(false);
    const part = await screen.findByRole('region', { name: 'Personal data' });
    expect(part).toHaveTextContent('May be personal data: email address');
    expect(part).toHaveTextContent(
      'We guess so from its name (email) and its type.',
    );
    expect(part).not.toHaveTextContent('Hotel');
    expect(within(part).queryByRole('button')).toBe(null);
    const table = screen.getByRole('table');
    expect(
      await within(table).findByText('May be personal data: email address'),
    ).toBeInTheDocument();
    const { violations } = await axe.run(container);
    expect(violations).toEqual([]);
  });

  it('is decided by owners', async () => {
    const { sent } = open(true);
    const part = await screen.findByRole('region', { name: 'Personal data' });
    expect(part).toHaveTextContent('No personal data, it was said');
    await userEvent.click(
      within(part).getByRole('button', { name: 'It is: Mail' }),
    );
    expect(
      await within(part).findByText('Personal data: email address'),
    ).toBeInTheDocument();
    expect(part).toHaveTextContent('Said by minji.park');
    expect(sent).toEqual([{ name: 'email', decision: 'confirmed' }]);
    expect(
      await within(part).findByRole('button', { name: 'Take back: Mail' }),
    ).toBeInTheDocument();
  });

  it('says that it is refused', async () => {
    open(true, { refusal: 403 });
    await userEvent.click(
      await screen.findByRole('button', { name: 'It isn’t: Mail' }),
    );
    expect(
      await screen.findByText(/Your account may not decide this/),
    ).toBeInTheDocument();
  });

  it('is said in Korean', async () => {
    open(false, { language: 'ko' });
    const part = await screen.findByRole('region', { name: '개인정보' });
    expect(part).toHaveTextContent('개인정보일 수 있음: 이메일 주소');
  });
});
