import { InputError } from '@backstage/errors';
import { ConfigApi } from '@backstage/frontend-plugin-api';

/** Where a request for data goes, as the configuration has it. */
export type AskSettings =
  | { link: string }
  | { mail: string; subject?: string; body?: string };

/** What may stand in braces in the configuration. */
const placeholders = ['table', 'title', 'reason', 'page'] as const;

/** Something that a text of the configuration leaves open. */
export type Placeholder = (typeof placeholders)[number];

const key = 'datamap.askForData';
const mailAddress = /^[^\s@,;?&]+@[^\s@,;?&]+$/;

function assertPlaceholders(text: string, name: string): void {
  const known: readonly string[] = placeholders;
  for (const [, found] of text.matchAll(/\{([^{}]*)\}/g)) {
    if (!known.includes(found)) {
      throw new InputError(
        `'${name}' has the placeholder '{${found}}', which is not known; use ${placeholders
          .map(placeholder => `'{${placeholder}}'`)
          .join(', ')}`,
      );
    }
  }
}

function readLink(link: string): AskSettings {
  const host = /^https?:\/\/([^/?#]+)/i.exec(link)?.[1];
  if (!host || host.includes('{') || !URL.canParse(link)) {
    throw new InputError(
      `'${key}.link' is '${link}', which is no address; write it like 'https://tickets.example.com/new?title={title}&text={reason}'`,
    );
  }
  assertPlaceholders(link, `${key}.link`);
  return { link };
}

function readMail(mail: string, config: ConfigApi): AskSettings {
  if (!mailAddress.test(mail)) {
    throw new InputError(
      `'${key}.mail' is '${mail}', which is no mail address; write it like 'data@example.com'`,
    );
  }
  const subject = config.getOptionalString('subject');
  const body = config.getOptionalString('body');
  assertPlaceholders(subject ?? '', `${key}.subject`);
  assertPlaceholders(body ?? '', `${key}.body`);
  return { mail, ...(subject && { subject }), ...(body && { body }) };
}

/**
 * Reads `datamap.askForData`; undefined where a portal has not said where
 * requests go.
 *
 * Throws an InputError that names the key and the remedy.
 */
export function readAskSettings(config: ConfigApi): AskSettings | undefined {
  const settings = config.getOptionalConfig(key);
  const link = settings?.getOptionalString('link');
  const mail = settings?.getOptionalString('mail');
  if (!settings) {
    return undefined;
  }
  if ((link === undefined) === (mail === undefined)) {
    throw new InputError(
      `'${key}' needs either 'link' or 'mail', and not both`,
    );
  }
  return link === undefined ? readMail(mail ?? '', settings) : readLink(link);
}
