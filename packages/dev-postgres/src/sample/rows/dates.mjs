export const DAY = 86_400_000;

/** @param {number} time milliseconds */
export function toDay(time) {
  return new Date(time).toISOString().slice(0, 10);
}

/** @param {number} time milliseconds */
export function toMonth(time) {
  return `${new Date(time).toISOString().slice(0, 7)}-01`;
}

/**
 * The first of the month that lies a number of months before.
 *
 * @param {number} time milliseconds
 * @param {number} months
 */
export function monthsBefore(time, months) {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1);
}
