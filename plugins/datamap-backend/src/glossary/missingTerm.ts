import { NotFoundError } from '@backstage/errors';

/** That a term is not there, or not any more. */
export function missingTerm(id: string): NotFoundError {
  return new NotFoundError(
    `There is no term '${id}' in the glossary any more; look it up in the list`,
  );
}
