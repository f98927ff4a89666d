import { ResponseError } from '@backstage/errors';
import { Translate } from '../../translation';

const reasons = [
  'other-kind',
  'empty',
  'unreadable',
  'old-xls',
  'no-text',
  'encoding',
  'quote',
  'no-headings',
  'no-lines',
  'too-large',
  'too-many-lines',
  'too-many-columns',
  'too-much-text',
] as const;

/** Why a file was not taken, and what to do. */
export function refusalInWords(error: unknown, t: Translate): string {
  const said =
    error instanceof ResponseError ? error.body.error.reason : undefined;
  const reason = reasons.find(known => known === said) ?? 'other';
  return t(`exchange.refused.${reason}`);
}
