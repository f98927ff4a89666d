/** Whether a comment says anything. */
export function isText(comment: string | undefined): boolean {
  return (comment ?? '').trim() !== '';
}
