import { demoIdentities } from './demoIdentities.mjs';
import { choicePage, expiredPage } from './interactionPage.mjs';
import { interactionTexts } from './interactionTexts.mjs';
import { readForm } from './readForm.mjs';

/**
 * Answers what lies under `/interaction/`: shows the choice, and takes it.
 *
 * @param {import('oidc-provider').Provider} provider
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export async function handleInteraction(provider, request, response) {
  const texts = interactionTexts(request.headers['accept-language']);
  let interaction;
  try {
    interaction = await provider.interactionDetails(request, response);
  } catch {
    sendPage(response, 410, expiredPage(texts));
    return;
  }
  if (request.method !== 'POST') {
    const action = `/interaction/${interaction.uid}`;
    const page = choicePage({ texts, action, identities: demoIdentities });
    sendPage(response, 200, page);
    return;
  }
  const chosen = (await readForm(request)).get('identity');
  const identity = demoIdentities.find(({ name }) => name === chosen);
  await provider.interactionFinished(
    request,
    response,
    identity
      ? {
          login: { accountId: identity.name, remember: false },
          // Choosing a person is also the consent that a portal may ask for
          // (`prompt=consent`); the grant is the one of loadExistingGrant.
          consent: {},
        }
      : {
          error: 'access_denied',
          error_description: 'The sign-in was cancelled',
        },
    { mergeWithLastSubmission: false },
  );
}

function sendPage(response, status, html) {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(html);
}
