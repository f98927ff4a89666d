/** The body of an answer; errors have been thrown before. */
export function answered<T>(result: { data?: T }): T {
  if (result.data === undefined) {
    throw new Error(
      'The datamap backend answered without a body; check that it and this page are of the same version',
    );
  }
  return result.data;
}
