import { SearchAnswer } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { useDataTeam } from '../ask';
import { OwnerLink } from '../measures';
import { useMissNoted } from './useMissNoted';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
    padding: theme.spacing(2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    backgroundColor: theme.palette.background.paper,
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.6,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    '& > *': { margin: 0, maxWidth: '72ch' },
  },
  title: { fontSize: '1rem', fontWeight: 600 },
  quiet: { color: theme.palette.text.secondary },
}));

interface NothingFoundProps {
  words: string;
  answer: SearchAnswer;
}

/** Nothing was found, and what can be done now. */
export const NothingFound = ({ words, answer }: NothingFoundProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const dataTeam = useDataTeam();
  useMissNoted(words);
  return (
    <div role="status" className={classes.root}>
      <p className={classes.title}>{t('find.nothing.title', { words })}</p>
      <p>
        {t('find.nothing.spelling')}
        {answer.lost.length > 0 && ` ${t('find.nothing.lost')}`}
      </p>
      <p>
        {dataTeam ? (
          <>
            {t('find.nothing.askTeam')} <OwnerLink owner={dataTeam} />
          </>
        ) : (
          t('find.nothing.nobody')
        )}
      </p>
      <p className={classes.quiet}>{t('find.nothing.noted')}</p>
    </div>
  );
};
