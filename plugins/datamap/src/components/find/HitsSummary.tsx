import { SearchAnswer } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatCount, formatList, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { Action } from '../page';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    minHeight: 34,
    gap: theme.spacing(0, 2),
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
  count: {
    margin: 0,
    fontSize: 'inherit',
    lineHeight: 1.6,
    fontWeight: 500,
    color: theme.palette.text.primary,
  },
}));

interface HitsSummaryProps {
  id: string;
  words: string;
  answer: SearchAnswer;
  /** Whether these are still the hits of other words. */
  searching: boolean;
  open: boolean;
  onShow(): void;
}

/** How many hits there are for which words, and how those were read. */
export const HitsSummary = ({
  id,
  words,
  answer,
  searching,
  open,
  onShow,
}: HitsSummaryProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const { locale } = useReader();
  const { totalItems: count, totalGrade } = answer;
  const exact = totalGrade === 'exact';
  return (
    <div role="status" className={classes.root}>
      <h2 id={id} className={classes.count}>
        {searching
          ? t('find.hits.searching')
          : t(exact ? 'find.hits.count' : 'find.hits.atLeast', {
              count,
              words,
              figure: formatCount(count, 'exact', locale),
            })}
      </h2>
      {!searching &&
        answer.understood.map(({ word, takenFor, how }) => (
          <span key={word}>
            {t(`find.understood.${how}`, {
              word,
              words: formatList(takenFor),
            })}
          </span>
        ))}
      {!open && (
        <Action size="small" onClick={onShow}>
          {t('find.hits.hidden')}
        </Action>
      )}
    </div>
  );
};
