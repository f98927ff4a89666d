const STYLE = `
:root { --ground: #f4f5f7; --card: #fff; --text: #1c1e21; --soft: #565b63; --line: #c9ced6; --accent: #0f766e; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #151719; --card: #22262a; --text: #f2f3f5; --soft: #b4bac3; --line: #444a52; --accent: #7df3e1; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 16px; background: var(--ground);
  color: var(--text); font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Apple SD Gothic Neo', 'Noto Sans KR', sans-serif;
  word-break: keep-all; overflow-wrap: anywhere; }
main { width: 100%; max-width: 460px; padding: 32px 28px; border: 1px solid var(--line); border-radius: 12px; background: var(--card); }
h1 { margin: 0 0 8px; font-size: 24px; line-height: 1.25; }
p { margin: 0 0 20px; color: var(--soft); }
ul { list-style: none; margin: 0 0 16px; padding: 0; display: grid; gap: 12px; }
button { width: 100%; padding: 14px 16px; border: 1px solid var(--line); border-radius: 8px; background: transparent;
  color: inherit; font: inherit; text-align: start; cursor: pointer; }
button:hover { border-color: var(--accent); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button span { display: block; }
.name { font-weight: 600; }
.role, .email { font-size: 14px; color: var(--soft); }
.cancel { width: auto; padding: 8px 14px; }
`;

/** @param {string} text */
export function escapeHtml(text) {
  return text.replace(
    /[&<>"']/g,
    character => `&#${character.codePointAt(0)};`,
  );
}

/**
 * The page on which a person is chosen: one button each, in one form.
 *
 * @param {object} options
 * @param {ReturnType<typeof import('./interactionTexts.mjs').interactionTexts>} options.texts
 * @param {string} options.action where the choice is sent
 * @param {readonly import('./index.js').DemoIdentity[]} options.identities
 */
export function choicePage({ texts, action, identities }) {
  const buttons = identities.map(
    ({ name, displayName, email, role }) => `
      <li>
        <button name="identity" value="${escapeHtml(name)}">
          <span class="name">${escapeHtml(displayName)}</span>
          <span class="role">${escapeHtml(role[texts.language])}</span>
          <span class="email">${escapeHtml(email)}</span>
        </button>
      </li>`,
  );
  return page(
    texts,
    texts.title,
    `<p>${escapeHtml(texts.lead)}</p>
    <form method="post" action="${escapeHtml(action)}">
      <ul>${buttons.join('')}</ul>
      <button class="cancel" name="identity" value="">${escapeHtml(
        texts.cancel,
      )}</button>
    </form>`,
  );
}

/** What is shown where a sign-in cannot go on. */
export function expiredPage(texts) {
  return page(texts, texts.expiredTitle, `<p>${escapeHtml(texts.expired)}</p>`);
}

function page(texts, title, body) {
  return `<!DOCTYPE html>
<html lang="${texts.language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${escapeHtml(title)} · Datamap</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <main>
      <h1>${escapeHtml(title)}</h1>
      ${body}
    </main>
  </body>
</html>
`;
}
