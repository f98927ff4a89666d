/**
 * An identifier as people would write it: underscores, dashes, dots and camel
 * case become spaces, the first letter a capital. `order_items` is `Order items`,
 * `orderItems` too; an identifier without any Latin letter stays as it is.
 *
 * @public
 */
export function madeReadable(identifier: string): string {
  const words = identifier
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_\-.\s]+/g, ' ')
    .trim();
  if (words === '') {
    return identifier;
  }
  const sentence = words
    .split(' ')
    .map(word => (/^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word))
    .join(' ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
