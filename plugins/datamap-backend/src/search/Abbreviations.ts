import { foldText } from './foldText';
import { runsIn } from './wordsIn';

/** An abbreviation with what it stands for. */
export interface AbbreviationMeanings {
  abbreviation: string;
  meanings: string[];
}

/** A word that another one is taken for. */
export interface OtherWord {
  folded: string;
  /** As people write it. */
  text: string;
}

/** More would make a search slow and its answer a riddle. */
const MOST_OTHERS = 20;

function foldedOf(text: string): string {
  return runsIn(text.normalize('NFC'))
    .map(run => foldText(run.text).folded)
    .join('');
}

/**
 * Which words mean the same: `rfnd`, `refund` and 환불, whichever of them is in
 * the names and whichever is typed.
 */
export class Abbreviations {
  private readonly groups = new Map<string, Set<number>>();
  private readonly members: OtherWord[][] = [];

  constructor(entries: Iterable<AbbreviationMeanings>) {
    for (const { abbreviation, meanings } of entries) {
      const group = this.members.length;
      const members = [abbreviation, ...meanings]
        .map(text => ({ text, folded: foldedOf(text) }))
        .filter(({ folded }) => folded !== '');
      this.members.push(members);
      for (const { folded } of members) {
        const groups = this.groups.get(folded) ?? new Set();
        this.groups.set(folded, groups.add(group));
      }
    }
  }

  /**
   * The other words for a folded one: those it stands beside in an entry, and
   * those that these stand beside in another (`cust` and `gogaek` by way of
   * `customer`).
   */
  othersOf(folded: string): OtherWord[] {
    const found = new Map<string, OtherWord>();
    for (const near of this.besides(folded)) {
      found.set(near.folded, near);
    }
    for (const near of [...found.values()]) {
      for (const far of this.besides(near.folded)) {
        if (!found.has(far.folded)) {
          found.set(far.folded, far);
        }
      }
    }
    found.delete(folded);
    return [...found.values()].slice(0, MOST_OTHERS);
  }

  private besides(folded: string): OtherWord[] {
    return [...(this.groups.get(folded) ?? [])].flatMap(
      group => this.members[group],
    );
  }
}
