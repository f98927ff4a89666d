/** What is written in capitals wherever it stands. */
const ABBREVIATIONS = new Set(
  (
    'ai api b2b b2c bic crm csv db dns eta etl eur faq gdp gps html http https ' +
    'iban id ids ip isbn iso json jpy jwt kpi krw mac pdf pin pk qr roi seo sku ' +
    'sms sql ssl sso ssn tcp tls udp ui uri url urls usd utc uuid vat vip xml'
  ).split(' '),
);

/** `USER`, of nothing but capitals, is no word of its own. */
const LOUD = /^[A-Z0-9]{4,}$/;

function wordOf(word: string, isLoud: boolean): string {
  const quiet =
    isLoud || /^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word;
  if (!ABBREVIATIONS.has(quiet)) {
    return quiet;
  }
  return quiet.endsWith('s') && ABBREVIATIONS.has(quiet.slice(0, -1))
    ? `${quiet.slice(0, -1).toUpperCase()}s`
    : quiet.toUpperCase();
}

/** With a capital at the beginning, where that is one letter that goes back. */
function begun(sentence: string): string {
  const first = sentence.charAt(0);
  const capital = first.toUpperCase();
  return capital.toLowerCase() === first
    ? capital + sentence.slice(1)
    : sentence;
}

/**
 * An identifier as people would write it: underscores, dashes, dots and camel
 * case become spaces, the first letter a capital, abbreviations that everybody
 * knows capitals. `order_items` is `Order items`, `orderItems` and `ORDER_ITEMS`
 * too, `user_id` is `User ID`; an identifier without any Latin letter stays as it
 * is.
 *
 * @public
 */
export function madeReadable(identifier: string): string {
  const words = identifier
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_\-.\s]+/g, ' ')
    .trim()
    .split(' ');
  if (words.length === 1 && words[0] === '') {
    return identifier;
  }
  const isLoud =
    words.some(word => LOUD.test(word)) && !/[a-z]/.test(identifier);
  return begun(words.map(word => wordOf(word, isLoud)).join(' '));
}
