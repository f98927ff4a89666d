const LIMIT = 10_000;

/**
 * The fields of a posted form.
 *
 * @param {import('node:http').IncomingMessage} request
 */
export async function readForm(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > LIMIT) {
      throw new Error(`The posted form is longer than ${LIMIT} characters.`);
    }
  }
  return new URLSearchParams(text);
}
