/** Whether a link may lead there: the web, or a letter. */
export function isLinkAddress(address: string): boolean {
  try {
    const { protocol } = new URL(address.trim());
    return ['http:', 'https:', 'mailto:'].includes(protocol);
  } catch {
    return false;
  }
}
