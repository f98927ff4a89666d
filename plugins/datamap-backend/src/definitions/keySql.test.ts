import type {
  KeySnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import { keySql } from './keySql';

const table = (name: string, columns: string[]) =>
  ({
    schema: 'shop',
    name,
    columns: columns.map((column, index) => ({
      name: column,
      attnum: index + 1,
    })),
  } as RelationSnapshot);

const common = { oid: 1, name: 'k', deferrable: false, deferred: false };
const foreign: KeySnapshot = {
  ...common,
  type: 'foreign',
  columns: [2, 1],
  referencedOid: 2,
  referencedColumns: [1, 2],
  onUpdate: 'no-action',
  onDelete: 'set-null',
  match: 'simple',
  validated: true,
  enforced: true,
};

describe('keySql', () => {
  const prices = table('prices', ['valid', 'Item']);
  const items = table('items', ['id', 'valid']);

  it('writes keys as PostgreSQL does', () => {
    expect(keySql({ ...common, type: 'unique', columns: [2, 1] }, prices)).toBe(
      'UNIQUE ("Item", valid)',
    );
    expect(keySql(foreign, prices, items)).toBe(
      'FOREIGN KEY ("Item", valid) REFERENCES shop.items(id, valid) ON DELETE SET NULL',
    );
  });

  it('says that a key is over periods', () => {
    expect(
      keySql(
        { ...common, type: 'primary', columns: [2, 1], period: true },
        prices,
      ),
    ).toBe('PRIMARY KEY ("Item", valid WITHOUT OVERLAPS)');
    expect(
      keySql(
        { ...foreign, onDelete: 'no-action', period: true } as KeySnapshot,
        prices,
        items,
      ),
    ).toBe(
      'FOREIGN KEY ("Item", PERIOD valid) REFERENCES shop.items(id, PERIOD valid)',
    );
  });
});
