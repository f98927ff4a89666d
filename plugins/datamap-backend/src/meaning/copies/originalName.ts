/** What people add to the name of a copy, in front or behind. */
const WORDS =
  'bak|backup|bkup|bkp|bck|old|copy|orig|save|saved|prev|dup|clone|백업|복사본|사본|복제본|구버전';
/** Most names have none of them, which is quickly seen. */
const ANY = new RegExp(WORDS, 'iu');
const BEHIND = new RegExp(
  `^(.+?)(?:[ _.-]*\\d[\\d_.-]*)?[ _.-]+\\(?(?:${WORDS})\\)?(?:[ _.-]*\\d[\\d_.-]*)?$`,
  'iu',
);
const IN_FRONT = new RegExp(
  `^(?:${WORDS})(?:[ _.-]+of)?[ _.-]+(.+?)(?:[ _.-]+\\d[\\d_.-]*)?$`,
  'iu',
);

/**
 * What the original of a table would be called, if the table is a copy:
 * `refunds` for `refunds_bak_20230101`, `refunds_old`, `copy_of_refunds`,
 * `backup_refunds`. Undefined for a name that says nothing of the kind; a date
 * alone says nothing, since people keep years and months apart in that way.
 */
export function originalName(name: string): string | undefined {
  return ANY.test(name)
    ? BEHIND.exec(name)?.[1] ?? IN_FRONT.exec(name)?.[1]
    : undefined;
}
