import { AskSettings, Placeholder } from './readAskSettings';

/** What a request for data says. */
export type AskValues = Record<Placeholder, string>;

/** The texts of a mail where the configuration has none. */
export interface MailTexts {
  subject: string;
  body: string;
}

/** One half of a letter of two halves, as cutting a text can leave it behind. */
const loneSurrogate = /\p{Surrogate}/gu;

const encoded = (text: string) =>
  encodeURIComponent(text.replace(loneSurrogate, '\uFFFD'));

function filled(
  template: string,
  values: AskValues,
  encode: (text: string) => string,
): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? encode(values[name as Placeholder]) : whole,
  );
}

/** The lines of a mail end with CR LF (RFC 6068, section 5). */
const mailText = (text: string) => encoded(text.replace(/\r?\n/g, '\r\n'));

/**
 * The address that a request for data opens, each value encoded so that nothing
 * in it can change what the address means.
 */
export function askAddress(
  settings: AskSettings,
  values: AskValues,
  texts: MailTexts,
): string {
  if ('link' in settings) {
    return filled(settings.link, values, encoded);
  }
  const plain = (text: string) => text;
  const subject =
    settings.subject === undefined
      ? texts.subject
      : filled(settings.subject, values, plain);
  const body =
    settings.body === undefined
      ? texts.body
      : filled(settings.body, values, plain);
  const address = encoded(settings.mail).replace('%40', '@');
  return `mailto:${address}?subject=${mailText(subject)}&body=${mailText(
    body,
  )}`;
}
