import { Index } from '@datamap/plugin-datamap-common';
import { Translate } from '../../translation';

/** What should be known about an index beside its columns. */
export function indexTraits(index: Index, t: Translate): string[] {
  const traits: string[] = [];
  if (index.primary) {
    traits.push(t('structureTab.indexes.primary'));
  } else if (index.unique) {
    traits.push(t('structureTab.indexes.unique'));
  }
  if (index.constraint && index.constraint !== index.name) {
    traits.push(
      t('structureTab.indexes.constraint', { name: index.constraint }),
    );
  }
  if (index.predicate) {
    traits.push(
      t('structureTab.indexes.partialWhere', { predicate: index.predicate }),
    );
  } else if (index.partial) {
    traits.push(t('structureTab.indexes.partial'));
  }
  if (!index.valid) {
    traits.push(t('structureTab.indexes.invalid'));
  }
  return traits;
}
