import { Column } from '@datamap/plugin-datamap-common';
import { Translate } from '../../translation';

/** One key that a column belongs to. */
export type ColumnKey = Column['keys'][number];

/** A key on its chip, and what it means. */
export interface KeyWords {
  label: string;
  meaning: string;
}

/**
 * What a key says about a column. A key over several columns names the place
 * of this one, since alone it promises nothing.
 */
export function keyInWords(
  column: Pick<Column, 'title'>,
  key: ColumnKey,
  t: Translate,
): KeyWords {
  const name = column.title;
  const part = { position: String(key.position), of: String(key.of) };
  const together = key.of > 1;
  const called = t('columnsTab.key.name', { constraint: key.constraint });
  const words = (label: string, meaning: string) => ({
    label,
    meaning: `${meaning} ${called}`,
  });
  switch (key.type) {
    case 'primary':
      return together
        ? words(
            t('columnsTab.key.primaryPart', part),
            t('columnsTab.key.primaryPartMeaning', { of: part.of }),
          )
        : words(
            t('columnsTab.key.primary'),
            t('columnsTab.key.primaryMeaning', { name }),
          );
    case 'unique':
      return together
        ? words(
            t('columnsTab.key.uniquePart', part),
            t('columnsTab.key.uniquePartMeaning', { of: part.of }),
          )
        : words(
            t('columnsTab.key.unique'),
            t('columnsTab.key.uniqueMeaning', { name }),
          );
    default:
      return together
        ? words(
            t('columnsTab.key.foreignPart', part),
            t('columnsTab.key.foreignPartMeaning', { of: part.of }),
          )
        : words(
            t('columnsTab.key.foreign'),
            t('columnsTab.key.foreignMeaning'),
          );
  }
}
