import { DatamapMap } from '@datamap/plugin-datamap-common';
import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../../translation';

interface ShownWordsProps {
  answer: DatamapMap;
  /** The next picture is on its way. */
  placing: boolean;
}

/** How much the map shows, and how much it does not: nothing is left out in silence. */
export const ShownWords = ({ answer, placing }: ShownWordsProps) => {
  const t = useTranslate();
  const { schemas, tables, leftOut } = answer;
  const sentences = placing
    ? [t('mapPage.shown.placing')]
    : [
        answer.view === 'overview' && tables.length === 0
          ? t('mapPage.shown.overview', { count: schemas.length })
          : t('mapPage.shown.tables', { count: tables.length }),
        leftOut.tables > 0 &&
          t('mapPage.shown.tablesLeftOut', { count: leftOut.tables }),
        leftOut.edges > 0 &&
          t('mapPage.shown.edgesLeftOut', { count: leftOut.edges }),
      ];
  return (
    <Typography variant="body2" color="textSecondary" role="status">
      {sentences.filter(Boolean).join(' ')}
    </Typography>
  );
};
