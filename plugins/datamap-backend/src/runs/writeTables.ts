import type { Knex } from 'knex';
import { createOwnerOf } from '../config/createOwnerOf';
import { readRunMarks } from '../marks/readRunMarks';
import { RunNotes } from '../notes/RunNotes';
import type { PersonalDataStore } from '../personalData/PersonalDataStore';
import { RunOwners } from '../ownership/RunOwners';
import type { FeedWriter } from '../store/FeedWriter';
import { growthHistory } from '../store/growthHistory';
import type { Moments } from '../store/moments';
import { readStoredFacts } from '../store/readStoredFacts';
import { updateRows, upsertRows } from '../store/writeRows';
import { deprecatedAmong } from '../trust/deprecatedAmong';
import { createSurroundings } from './createSurroundings';
import type { CurrentTable } from './CurrentTable';
import { tableFeedEntry } from './feedEntries';
import { mapGently } from './mapGently';
import { measurementWrites } from './measurementWrites';
import type { PreparedCommit } from './prepareCommit';
import {
  assessmentColumns,
  tableColumns,
  type TableWrite,
  tableWrite,
} from './tableWrites';

/** Tables whose figures, verdicts and rows are in memory at once. */
const AT_ONCE = 100;

/** What was written of tables. */
export interface WrittenTables {
  /** Ids of those whose name, title or owner may be another one. */
  renewed: string[];
  /** Ids of those whose figures or verdicts were written. */
  assessed: string[];
  /** Whether any table has other verdicts than before. */
  verdictsChanged: boolean;
}

async function writeRows(
  transaction: Knex.Transaction,
  writes: TableWrite[],
  options: { warehouse: string; moments: Moments; revision: number },
): Promise<void> {
  await upsertRows(transaction, {
    table: 'tables',
    key: ['id'],
    rows: writes
      .filter(({ table }) => table.isChanged)
      .map(write => tableColumns(write, options)),
  });
  await updateRows(transaction, {
    table: 'tables',
    rows: writes
      .filter(({ table, writesAssessment }) => {
        return !table.isChanged && writesAssessment;
      })
      .map(write => assessmentColumns(write, options)),
  });
}

async function writeMeasurements(
  transaction: Knex.Transaction,
  writes: TableWrite[],
  readAt: string,
): Promise<void> {
  const measurements = measurementWrites(writes, readAt);
  await upsertRows(transaction, {
    table: 'measurements',
    key: ['table_id', 'measured_at'],
    rows: measurements,
  });
  await updateRows(transaction, {
    table: 'tables',
    rows: measurements.map(measurement => ({
      id: measurement.table_id,
      measurement_stored_at: measurement.measured_at,
    })),
  });
}

/**
 * Assesses the tables that a run looks at and writes what differs: rows, the
 * history of their figures, and what the feed says of them. A few at a time, so
 * that memory does not grow with the warehouse.
 */
export async function writeTables(
  transaction: Knex.Transaction,
  commit: PreparedCommit,
  options: {
    revision: number;
    feed: FeedWriter;
    personalData: PersonalDataStore;
  },
): Promise<WrittenTables> {
  const { config, moments, reading } = commit;
  const { readAt } = reading.statistics;
  const ownerOf = createOwnerOf(config.owners, config.defaultOwner);
  const surroundingsOf = createSurroundings(reading.tables);
  const written: WrittenTables = {
    renewed: [],
    assessed: [],
    verdictsChanged: false,
  };
  for (let start = 0; start < reading.touched.length; start += AT_ONCE) {
    const batch = reading.touched.slice(start, start + AT_ONCE);
    const known = batch.flatMap(({ id, stored }) => (stored ? id : []));
    const { moments: momentsBefore } = reading.state;
    const facts = momentsBefore
      ? await readStoredFacts(transaction, known, momentsBefore)
      : new Map();
    const histories = await growthHistory(transaction, known, readAt);
    const notes = await RunNotes.read(transaction, {
      warehouse: config.id,
      server: reading.structure.server,
      tables: batch,
      renamed: commit.renamed.map(({ id }) => id),
    });
    const marks = await readRunMarks(transaction, {
      warehouse: config.id,
      server: reading.structure.server,
      tables: batch,
      notes,
      personalData: options.personalData,
    });
    const owners = await RunOwners.read(transaction, {
      warehouse: config.id,
      tables: batch,
      renamed: commit.renamed.map(({ id }) => id),
    });
    const deprecated = await deprecatedAmong(transaction, known);
    const assess = (table: CurrentTable) => {
      const surroundings = surroundingsOf(table.outline);
      const write = tableWrite({
        warehouse: config.id,
        table,
        reading: commit.readingOf(table, surroundings),
        stored: facts.get(table.id),
        history: histories.get(table.id),
        notes: notes.of(table.id),
        deprecated: deprecated.has(table.id),
        marks: marks(table),
        owner:
          owners.of(table.id) ??
          ownerOf(table.outline.schema, table.outline.name),
        moments,
      });
      return { write, entry: tableFeedEntry(write, surroundings.references) };
    };
    const assessed = await mapGently(batch, assess);
    const writes = assessed.map(({ write }) => write);
    await writeRows(transaction, writes, {
      warehouse: config.id,
      moments,
      revision: options.revision,
    });
    await notes.write(transaction);
    await owners.write(transaction);
    await writeMeasurements(transaction, writes, readAt);
    await options.feed.write(assessed.map(({ entry }) => entry));
    for (const write of writes) {
      const { table, stored, owner } = write;
      written.verdictsChanged ||= write.verdictsChanged;
      if (table.isChanged || write.writesAssessment) {
        written.assessed.push(table.id);
      }
      if (table.isChanged || stored?.owner !== owner) {
        written.renewed.push(table.id);
      }
    }
  }
  return written;
}
