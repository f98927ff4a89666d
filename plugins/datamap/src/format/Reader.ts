/** For whom something is formatted. */
export interface Reader {
  /** A BCP 47 tag, such as `ko` or `en-GB`. */
  locale: string;
  /** An IANA time zone; the machine's own when absent. */
  timeZone?: string;
  /** The moment that relative times are relative to; now when absent. */
  now?: Date;
}
