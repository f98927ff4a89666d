import { TermOfTable } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatList } from '../../format';
import { useTranslate } from '../../translation';
import { WrittenText } from '../describe';
import { usePersonName } from '../measures';

const useStyles = makeStyles(theme => ({
  quiet: {
    margin: theme.spacing(0.5, 0),
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
}));

interface TermWordsProps {
  term: Pick<TermOfTable, 'otherNames' | 'definition' | 'contact'>;
}

/** What a term is called as well, what it means and whom to ask. */
export const TermWords = ({ term }: TermWordsProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const person = usePersonName(term.contact);
  return (
    <>
      {term.otherNames.length > 0 && (
        <p className={classes.quiet}>
          {t('glossary.otherNames', { names: formatList(term.otherNames) })}
        </p>
      )}
      {term.definition ? (
        <WrittenText text={term.definition} />
      ) : (
        <p className={classes.quiet}>{t('glossary.noDefinition')}</p>
      )}
      {person && (
        <p className={classes.quiet}>{t('glossary.ask', { person })}</p>
      )}
    </>
  );
};
