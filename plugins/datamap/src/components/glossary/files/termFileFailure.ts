import { ResponseError } from '@backstage/errors';
import { Translate } from '../../../translation';
import { refusalInWords } from '../../exchange/refusalInWords';

/** Why a file of terms was not taken or not taken back, and what to do. */
export function termFileFailure(error: Error, t: Translate): string {
  if (!(error instanceof ResponseError)) {
    return t('glossary.failed');
  }
  const { message, reason } = error.body.error as {
    message: string;
    reason?: string;
  };
  switch (error.statusCode) {
    case 400:
      if (reason === 'no-term-column') {
        return t('glossary.files.noColumn');
      }
      if (reason === 'too-many-terms') {
        return t('glossary.files.tooMany');
      }
      return reason === undefined
        ? t('glossary.files.refused', { reason: message })
        : refusalInWords(error, t);
    // Of an import that is taken back: nothing else is looked up or in the way.
    case 404:
      return t('glossary.files.forgotten');
    case 409:
      return t('glossary.files.undoneAlready');
    case 401:
    case 403:
      return t('glossary.forbidden');
    default:
      return t('glossary.failed');
  }
}
