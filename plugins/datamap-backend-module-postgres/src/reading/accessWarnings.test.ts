import type { ServerRow } from '../sql/server';
import { accessWarnings, type AccessFacts } from './accessWarnings';

const server: ServerRow = {
  read_at: '2024-01-01T00:00:00.000Z',
  version: '18.4',
  version_number: 180004,
  block_size: 8192,
  encoding: 'UTF8',
  database: 'sales',
  database_oid: 5,
  comment: null,
  in_recovery: false,
  started_at: '2024-01-01T00:00:00.000Z',
  stats_reset: null,
  may_read_control: true,
  may_create: false,
  is_superuser: false,
};

const facts: AccessFacts = {
  server,
  schemas: [],
  schemasWithoutUsage: 0,
  relations: [],
  writable: { count: 0, names: [] },
  updateLog: 'none',
};

describe('accessWarnings', () => {
  it('has nothing to say of a role that only reads', () => {
    expect(accessWarnings(facts)).toEqual([]);
    expect(accessWarnings({ ...facts, updateLog: 'readable' })).toEqual([]);
  });

  it('says that a standby has no counters', () => {
    expect(
      accessWarnings({ ...facts, server: { ...server, in_recovery: true } }),
    ).toEqual([{ code: 'statistics-on-standby' }]);
  });

  it('counts everything that can be written, and names some', () => {
    const names = Array.from({ length: 20 }, (_unused, index) => `s.t${index}`);
    const [warning] = accessWarnings({
      ...facts,
      server: { ...server, may_create: true },
      writable: { count: 300, names },
    });
    expect(warning).toMatchObject({ code: 'role-can-write', count: 301 });
    expect(warning.names).toEqual(['sales', ...names.slice(0, 19)]);
    expect(warning).not.toHaveProperty('sql');
  });

  it('counts schemas that may not be used without naming them', () => {
    expect(accessWarnings({ ...facts, schemasWithoutUsage: 2 })).toEqual([
      { code: 'schemas-without-usage', count: 2 },
    ]);
  });
});
