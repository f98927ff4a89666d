/* eslint-disable @backstage/no-forbidden-package-imports -- it measures with the feed that the tests of the module use */
import {
  schemaItem,
  tableItem,
  type UnrevisedItem,
  warehouseItem,
} from '@datamap/plugin-catalog-backend-module-datamap/src/__fixtures__/feedItems';

/** What happens to the warehouse, one after the other. */
export type CatalogStep = 'appear' | 'change' | 'rename' | 'disappear';

/** The steps in words. */
export const stepWords: Record<CatalogStep, string> = {
  appear: 'all tables appear',
  change: '1% change',
  rename: 'one in thirty is renamed',
  disappear: 'all tables disappear',
};

/** A warehouse after a step; each table but the first references another one. */
export function warehouseItems(
  step: CatalogStep,
  tables: number,
): UnrevisedItem[] {
  const nameOf = (index: number) =>
    step === 'rename' && index % 30 === 7
      ? `renamed_${index}`
      : `table_${index}`;
  const schema = [warehouseItem(), schemaItem('ecommerce')];
  if (step === 'disappear') {
    return schema;
  }
  return [
    ...schema,
    ...Array.from({ length: tables }, (_, index) =>
      tableItem(nameOf(index), {
        title:
          step !== 'appear' && index % 100 === 0
            ? `Changed ${index}`
            : `Table ${index}`,
        references:
          index === 0 ? [] : [`ecommerce.table_${Math.floor(index / 3)}`],
      }),
    ),
  ];
}
