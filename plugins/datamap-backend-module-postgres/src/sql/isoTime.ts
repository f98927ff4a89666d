/**
 * A `timestamptz` as ISO 8601 in UTC with milliseconds; null for infinity.
 */
export function isoTime(expression: string): string {
  return `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
