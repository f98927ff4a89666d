import { count, markdownTable } from '../src/report/formats';
import { machine } from '../src/report/machine';
import type { WarehouseCounts } from '../src/warehouse/makeWarehouse';
import type { MeasuredYear } from './measureYear';
import { ratio, total } from './storeFigures';

/** What a year left of one warehouse. */
export interface MeasuredStoreYear {
  counts: WarehouseCounts;
  /** None where it would have taken too long. */
  year?: MeasuredYear;
}

function renderYear({ year, counts }: MeasuredStoreYear): string {
  if (!year) {
    return 'Not measured: it would have taken longer than ten minutes.';
  }
  const { before, after, days } = year;
  const grown = (total(after) - total(before)) / days / counts.tables;
  const rows = [...after]
    .sort(([, one], [, other]) => other - one)
    .filter(([name, bytes]) => bytes > 64 * 1024 || before.get(name) !== bytes)
    .map(([name, bytes]) => [name, before.get(name) ?? 0, bytes] as const);
  return `${markdownTable(
    ['', 'after the first run', `${days} days later`, 'times'],
    [...rows, ['all of it', total(before), total(after)] as const].map(
      ([name, was, is]) => [
        name,
        kilobytes(was),
        kilobytes(is),
        was > 0 ? ratio(is / was) : '–',
      ],
    ),
  )}

That is ${grown.toFixed(0)} bytes a day for each table of the warehouse.`;
}

function kilobytes(bytes: number): string {
  return `${count(Math.round(bytes / 1024))} kB`;
}

/** `bench/store/YEARS.md`. */
export function renderYears(options: {
  years: MeasuredStoreYear[];
  serverVersion: string;
}): string {
  const { years, serverVersion } = options;
  return `<!-- Written by 'node bench/store/main.mjs --only years'. Do not edit. -->

# What the store holds after a year of daily runs

Measured on ${machine(
    serverVersion,
  )}. A hundredth of the tables gets another description and ten rows every day; what is too old is taken away as the backend does it, with the retention that it has unless configured. Bytes are those of tables with their indexes and long values, as autovacuum leaves them; they do not depend on what else the machine does.

${years
  .map(
    measured => `## ${count(measured.counts.tables)} tables, ${count(
      measured.counts.columns,
    )} columns

${renderYear(measured)}
`,
  )
  .join('\n')}`;
}
