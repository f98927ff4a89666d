import {
  appLanguageApiRef,
  createFrontendPlugin,
  PageBlueprint,
  SubPageBlueprint,
  useApi,
} from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import koreanModule from './index';

const SettingsContent = () => {
  const appLanguageApi = useApi(appLanguageApiRef);
  return (
    <>
      <table aria-label="Data table" />
      <button onClick={() => appLanguageApi.setLanguage('en')}>
        to English
      </button>
    </>
  );
};

const Broken = (): JSX.Element => {
  throw new Error('The wheel came off');
};

const plugin = createFrontendPlugin({
  pluginId: 'workshop',
  extensions: [
    PageBlueprint.make({
      name: 'settings',
      params: { path: '/settings', title: 'Settings' },
    }),
    SubPageBlueprint.make({
      name: 'general',
      attachTo: { id: 'page:workshop/settings', input: 'pages' },
      params: {
        path: 'general',
        title: 'General',
        loader: async () => <SettingsContent />,
      },
    }),
    PageBlueprint.make({
      name: 'own',
      params: {
        path: '/own',
        title: 'Our workshop',
        loader: async () => <p>Hello</p>,
      },
    }),
    PageBlueprint.make({
      name: 'broken',
      params: {
        path: '/broken',
        title: 'Broken',
        loader: async () => <Broken />,
      },
    }),
  ],
});

function open(path: string, language: 'en' | 'ko') {
  localStorage.setItem('language', language);
  renderTestApp({
    features: [plugin, koreanModule],
    initialRouteEntries: [path],
    config: {
      app: {
        baseUrl: 'http://localhost:3000',
        extensions: [
          {
            'api:app/app-language': {
              config: { availableLanguages: ['en', 'ko'] },
            },
          },
        ],
      },
      backend: { baseUrl: 'http://localhost:7007' },
    },
  });
}

describe('koreanModule', () => {
  it('says the title, the tabs and the hard-coded words of a page in Korean', async () => {
    open('/settings', 'ko');
    expect(await screen.findByText('설정')).toBeInTheDocument();
    expect(
      await screen.findByRole('tab', { name: '일반' }),
    ).toBeInTheDocument();
    expect(await screen.findByLabelText('목록')).toBeInTheDocument();
  });

  it('says them in English again when the language changes', async () => {
    open('/settings', 'ko');
    expect(await screen.findByLabelText('목록')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'to English' }));
    expect(await screen.findByLabelText('Data table')).toBeInTheDocument();
    expect(
      await screen.findByRole('tab', { name: 'General' }),
    ).toBeInTheDocument();
  });

  it('leaves a title of the portal itself alone', async () => {
    open('/own', 'ko');
    await screen.findByText('Hello');
    expect(
      screen.getByRole('heading', { name: 'Our workshop' }),
    ).toBeInTheDocument();
  });

  it('has a Korean page for an address that leads nowhere', async () => {
    open('/nothing', 'ko');
    expect(
      await screen.findByRole('heading', {
        name: '이 주소에는 페이지가 없어요',
      }),
    ).toBeInTheDocument();
  });

  it("leaves the portal's own page for it in English", async () => {
    open('/nothing', 'en');
    expect(await screen.findByText(/PAGE NOT FOUND/)).toBeInTheDocument();
  });

  it('says in Korean that a part failed, with what the people of the portal need', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation();
    open('/broken', 'ko');
    expect(
      await screen.findByRole('heading', {
        name: '화면의 이 부분을 보여 드리지 못했어요',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText('Error: The wheel came off')).toBeInTheDocument();
    expect(screen.getByText(/workshop/)).toBeInTheDocument();
    log.mockRestore();
  });
});
