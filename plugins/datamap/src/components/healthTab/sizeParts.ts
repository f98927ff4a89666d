import { MeasuredSize, Table } from '@datamap/plugin-datamap-common';

/** The parts that a table's size is made of, in the order in which they are shown. */
export const partNames = ['table', 'indexes', 'toast'] as const;

/** One part of a size. */
export interface SizePart {
  name: (typeof partNames)[number];
  size: MeasuredSize;
  /** Of all parts that are known, 0 to 1; undefined for a part that is not. */
  share?: number;
}

/** The parts that were read. A part whose size is not known takes no share. */
export function sizeParts(sizes: Table['sizes']): SizePart[] {
  const known = partNames.reduce(
    (sum, name) => sum + (sizes[name]?.value ?? 0),
    0,
  );
  return partNames.flatMap(name => {
    const size = sizes[name];
    if (!size) {
      return [];
    }
    const share =
      size.value === undefined || known === 0 ? undefined : size.value / known;
    return [{ name, size, share }];
  });
}
