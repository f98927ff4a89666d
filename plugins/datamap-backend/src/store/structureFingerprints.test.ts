import type { StructureFingerprint } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { applyMigrations } from '../database/applyMigrations';
import {
  readStoredFingerprint,
  writeStoredFingerprint,
} from './structureFingerprints';

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

const readAt = '2026-11-21T10:00:00.000Z';
const later = '2026-11-21T11:00:00.000Z';

const fingerprint: StructureFingerprint = {
  key: 'server',
  hint: '1',
  confirmedAt: readAt,
  common: '1',
  schemas: { 1: { head: 'a', relations: 'b' } },
};

describe('stored fingerprints', () => {
  let database: Knex;

  beforeAll(async () => {
    database = await databases.init('POSTGRES_18');
    await applyMigrations(database);
    await database('warehouses').insert({
      id: 'main',
      configured_at: new Date(),
    });
  });

  /** The statements with which it was written. */
  async function write(
    structure: Parameters<typeof writeStoredFingerprint>[2],
  ): Promise<string[]> {
    const statements: string[] = [];
    await database.transaction(async transaction => {
      transaction.on('query', ({ sql }) => statements.push(sql));
      await writeStoredFingerprint(transaction, 'main', structure);
    });
    return statements.filter(sql => !/^(BEGIN|COMMIT|select)/i.test(sql));
  }

  it('are kept with the moment at which all was read', async () => {
    await write({ fingerprint, readAt });
    expect(await readStoredFingerprint(database, 'main')).toEqual({
      fingerprint,
      readWholeAt: new Date(readAt),
    });
  });

  it('are not written again where they are only confirmed', async () => {
    const confirmed = { ...fingerprint, hint: '2', confirmedAt: later };
    const statements = await write({
      fingerprint: confirmed,
      readAt: later,
      unchanged: [1],
    });
    expect(statements).toEqual([
      expect.stringMatching(
        /^update .*set "confirmed_at" = \$1, "hint" = \$2 where/,
      ),
    ]);
    expect(await readStoredFingerprint(database, 'main')).toEqual({
      fingerprint: confirmed,
      readWholeAt: new Date(readAt),
    });
  });

  it('are written where a table changed', async () => {
    const schemas = { 1: { head: 'a', relations: 'c' } };
    const { hint: _, ...changed } = { ...fingerprint, schemas };
    await write({ fingerprint: changed, readAt: later, unchanged: [1] });
    expect(await readStoredFingerprint(database, 'main')).toEqual({
      fingerprint: changed,
      readWholeAt: new Date(readAt),
    });
  });

  it('are forgotten where a structure has none', async () => {
    await write({ readAt: later });
    expect(await readStoredFingerprint(database, 'main')).toBeUndefined();
  });
});
