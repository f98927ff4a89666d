/* eslint-disable @backstage/no-forbidden-package-imports -- it takes away what is too old as the plugin does, on days that it makes up */
import { ConfigReader } from '@backstage/config';
import { readRetention } from '@datamap/plugin-datamap-backend/src/config/readRetention';
import { Upkeep } from '@datamap/plugin-datamap-backend/src/upkeep/Upkeep';
import createKnex from 'knex';
import { setTimeout as wait } from 'node:timers/promises';
import { BackendUnderTest } from './BackendUnderTest';
import { type ByTable, bytesByTable } from './storeFigures';
import { WarehouseChanges } from './warehouseChanges';

const DAY = 24 * 60 * 60 * 1000;

/** Days after which it is known how long all will take. */
const TRIAL = 5;

/** What daily runs left in the store. */
export interface MeasuredYear {
  days: number;
  /** Bytes after the first run, and after the last. */
  before: ByTable;
  after: ByTable;
}

/**
 * Reads a warehouse once a day, of whose tables a hundredth gets another
 * description and ten rows a day, and takes away what is too old, as the backend
 * does. The days are made up by moving the warehouse's clock.
 *
 * @returns undefined where it would take longer than it may
 */
export async function measureYear(options: {
  /** Connection strings. */
  storeUrl: string;
  readerUrl: string;
  ownerUrl: string;
  days: number;
  /** Milliseconds. */
  limit: number;
  say: (line: string) => void;
}): Promise<MeasuredYear | undefined> {
  const { days, limit, say } = options;
  const store = createKnex({
    client: 'pg',
    connection: options.storeUrl,
    pool: { min: 0, max: 2 },
  });
  const changes = await WarehouseChanges.connect(options.ownerUrl);
  const upkeep = Upkeep.create({
    database: store,
    retention: readRetention(new ConfigReader({})),
  });
  let backend: BackendUnderTest | undefined;
  const readOn = async (reader: BackendUnderTest, day: number) => {
    await reader.moveClock({
      now: (day - days) * DAY,
      start: -(days + 1) * DAY,
    });
    await reader.ended((await reader.startRun()).id);
    await upkeep.run(new Date(Date.now() + (day - days) * DAY));
  };
  try {
    const reader = await BackendUnderTest.start({
      store: options.storeUrl,
      warehouse: options.readerUrl,
      quiet: true,
    });
    backend = reader;
    await readOn(reader, 0);
    // The words of the search are read after the run.
    while (await store('search_documents').where({ stale: true }).first('id')) {
      await wait(1000);
    }
    await store.raw('vacuum analyze');
    const before = await bytesByTable(store);
    const begun = Date.now();
    for (let day = 1; day <= days; day += 1) {
      await changes.change({
        share: 0.01,
        first: day,
        text: `As of day ${day}`,
        rows: day * 100,
      });
      await readOn(reader, day);
      const expected = ((Date.now() - begun) / day) * days;
      if (day === TRIAL && expected > limit) {
        say(
          `  ${days} daily runs would take ${Math.round(
            expected / 60_000,
          )} minutes and are left out`,
        );
        return undefined;
      }
    }
    return { days, before, after: await bytesByTable(store) };
  } finally {
    await backend?.stop();
    await changes.end();
    await store.destroy();
  }
}
