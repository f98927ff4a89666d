import { InputError } from '@backstage/errors';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where a page of proposals ended. */
export interface ProposalCursor {
  at: Date;
  id: string;
}

/** A cursor as callers see it. */
export function encodeProposalCursor({ at, id }: ProposalCursor): string {
  return Buffer.from(`${at.toISOString()} ${id}`).toString('base64url');
}

/** Throws an InputError where it is not one of ours. */
export function decodeProposalCursor(
  text: string | undefined,
): ProposalCursor | undefined {
  if (text === undefined) {
    return undefined;
  }
  const [moment, id = ''] = Buffer.from(text, 'base64url')
    .toString('utf8')
    .split(' ');
  const at = new Date(moment);
  if (!Number.isNaN(at.getTime()) && UUID.test(id)) {
    return { at, id };
  }
  throw new InputError(
    `'cursor' is not the 'pageInfo.nextCursor' of a page of this list; leave it out to begin at the first page`,
  );
}
