/**
 * A whole number with its first two digits kept and zeros after them, so that
 * an hour of ordinary inserts does not move it: 1,234,567 is 1,200,000.
 *
 * @public
 */
export function roundedToTwoDigits(value: number): number {
  if (value < 100) {
    return Math.round(value);
  }
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.round(value / unit) * unit;
}
