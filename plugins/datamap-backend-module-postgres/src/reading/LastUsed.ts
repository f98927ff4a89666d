/**
 * Makes something of a relation when it is asked for, and keeps what was asked
 * for last: who reads relations looks at one after the other, and what is made
 * of all of them would fill the memory.
 */
export class LastUsed<T> {
  static create<T>(make: (oid: number) => T): LastUsed<T> {
    return new LastUsed(make);
  }

  private last: { oid: number; made: T } | undefined;

  private constructor(private readonly make: (oid: number) => T) {}

  /** @param oid - the relation */
  of(oid: number): T {
    if (this.last?.oid !== oid) {
      this.last = { oid, made: this.make(oid) };
    }
    return this.last.made;
  }
}
