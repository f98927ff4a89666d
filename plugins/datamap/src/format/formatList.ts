/** Several things after a colon: `orders, refunds`. */
export function formatList(items: string[]): string {
  return items.join(', ');
}
