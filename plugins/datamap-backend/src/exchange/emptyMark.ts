/** What a cell says to empty what is there, since a cell without text leaves it. */
const EMPTY_MARKS = { en: '(empty)', ko: '(비움)' } as const;

/** Whether a cell asks to empty what is there. */
export function isEmptyMark(text: string): boolean {
  const said = text.normalize('NFC').trim().toLowerCase();
  return Object.values<string>(EMPTY_MARKS).includes(said);
}
