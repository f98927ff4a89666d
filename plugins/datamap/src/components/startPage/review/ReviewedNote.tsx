import { Review } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatRelative, useReader } from '../../../format';
import { useTranslate } from '../../../translation';
import { usePersonName } from '../../measures';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(0.5) },
  decision: { fontWeight: 600 },
  note: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  quiet: { color: theme.palette.text.secondary },
}));

/** What was said about a table, by whom, and when. */
export const ReviewedNote = ({ review }: { review: Review }) => {
  const classes = useStyles();
  const t = useTranslate();
  const reader = useReader();
  const person = usePersonName(review.by) ?? review.by;
  return (
    <div className={classes.root}>
      <span className={classes.decision}>
        {t(`startPage.review.decided.${review.decision}`)}
      </span>
      {review.note && <span className={classes.note}>{review.note}</span>}
      <span className={classes.quiet}>
        {t('startPage.review.by', {
          person,
          when: formatRelative(review.at, reader),
        })}
      </span>
    </div>
  );
};
