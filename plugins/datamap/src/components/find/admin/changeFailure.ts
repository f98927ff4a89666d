import { ResponseError } from '@backstage/errors';
import { Translate } from '../../../translation';

/** Why a change to the list of abbreviations was not made, in words. */
export function changeFailure(error: unknown, t: Translate): string {
  if (!(error instanceof ResponseError)) {
    return t('find.admin.abbreviations.failed');
  }
  switch (error.statusCode) {
    case 400:
      return t('find.admin.abbreviations.invalid', {
        reason: error.body.error.message,
      });
    case 401:
    case 403:
      return t('find.admin.abbreviations.refused');
    default:
      return t('find.admin.abbreviations.failed');
  }
}
