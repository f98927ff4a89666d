import { Index } from '@datamap/plugin-datamap-common';
import { formatMoment, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { Explained } from '../measures';
import { useStructureStyles } from './useStructureStyles';

interface IndexUseProps {
  index: Pick<Index, 'lastScan' | 'scans'>;
  /** Since when it is counted, in words. */
  counted: string;
}

/** How often an index was used; since when that is counted is one Tab away. */
export const IndexUse = ({ index, counted }: IndexUseProps) => {
  const t = useTranslate();
  const reader = useReader();
  const classes = useStructureStyles();
  const { lastScan, scans } = index;
  if (scans === undefined) {
    return <>{t('structureTab.indexes.unknown')}</>;
  }
  return (
    <>
      <Explained explanation={counted}>
        {scans === 0
          ? t('structureTab.indexes.never')
          : t('structureTab.indexes.used', { count: scans })}
      </Explained>
      {lastScan && (
        <span className={classes.note}>
          {t('structureTab.indexes.lastUsed', {
            moment: formatMoment(lastScan, reader),
          })}
        </span>
      )}
    </>
  );
};
