import { ABBREVIATIONS } from './abbreviations';

/** What a key ends with, written onto the word before it. */
const ENDING =
  /^(\p{L}[\p{L}\p{N}]{2,}?)(id|code|key|no|num|nbr|number|seq|sk|uuid)$/u;

/**
 * The parts of a name whose capitals were lost, as those of `ProductID` are where
 * nobody quotes it: `productid` is a product's id. Undefined for a name that ends
 * with no word for a key; what comes out may be no word at all, as of `valid`.
 */
export function gluedKey(
  word: string,
): { owner: string; keyWord: string } | undefined {
  const [, owner, ending] = ENDING.exec(word) ?? [];
  return owner
    ? { owner, keyWord: ABBREVIATIONS[ending] ?? ending }
    : undefined;
}
