import { ChangeSeverity } from '@datamap/plugin-datamap-common';
import { type ChangeFamily, changeFamilies } from '../changes';

/** What the address says of the time line. */
export interface ChangesAddress {
  warehouse: string[];
  /** Entity names. */
  schema: string[];
  severity: ChangeSeverity[];
  what: ChangeFamily[];
}

/** From what matters most down. */
export const severities: readonly ChangeSeverity[] = [
  'breaking',
  'needs-attention',
  'harmless',
];

/** Reads an address; what makes no sense in it is left out. */
export function readChangesAddress(search: URLSearchParams): ChangesAddress {
  const among = <T extends string>(key: string, known: readonly T[]) =>
    known.filter(value => search.getAll(key).includes(value));
  return {
    warehouse: search.getAll('warehouse'),
    schema: search.getAll('schema'),
    severity: among('severity', severities),
    what: among('what', changeFamilies),
  };
}

/** An address that {@link readChangesAddress} reads. */
export function writeChangesAddress(address: ChangesAddress): URLSearchParams {
  return new URLSearchParams(
    Object.entries(address).flatMap(([key, values]: [string, string[]]) =>
      values.map(value => [key, value]),
    ),
  );
}

/** Whether anything is left out. */
export function isNarrowed(address: ChangesAddress): boolean {
  return Object.values(address).some(values => values.length > 0);
}
