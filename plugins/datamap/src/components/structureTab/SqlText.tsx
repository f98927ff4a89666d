import { DefinedText } from '@datamap/plugin-datamap-common';
import { useTranslate } from '../../translation';
import { useStructureStyles } from './useStructureStyles';

/** A short text in SQL, or why it is not here. */
export const SqlText = ({ text }: { text: DefinedText }) => {
  const t = useTranslate();
  const classes = useStructureStyles();
  switch (text.state) {
    case 'withheld':
      return (
        <span className={classes.note}>
          {t('structureTab.definition.withheld')}
        </span>
      );
    case 'not-shown':
      return (
        <span className={classes.note}>
          {t('structureTab.definition.notShown')}
        </span>
      );
    case 'not-read':
      return (
        <span className={classes.note}>
          {t('structureTab.definition.notRead')}
        </span>
      );
    default:
      return text.sql ? <code className={classes.code}>{text.sql}</code> : null;
  }
};
