import { Table } from '@datamap/plugin-datamap-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useRef, useState } from 'react';
import { useTranslate } from '../../translation';
import { healthOf } from '../tableList';
import { ReviewDialog } from '../startPage/review/ReviewDialog';
import { ReviewedNote } from '../startPage/review/ReviewedNote';
import { useReview } from '../startPage/review/useReview';

const useStyles = makeStyles(theme => ({
  root: {
    marginTop: theme.spacing(2),
    paddingTop: theme.spacing(2),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: theme.typography.body2.fontSize,
    display: 'grid',
    gap: theme.spacing(1.5),
  },
  title: {
    margin: 0,
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 600,
  },
  words: { margin: 0, color: theme.palette.text.secondary },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What people say about an empty or unmeasured table, and the way to say it. */
export const ReviewPart = ({ table }: { table: Table }) => {
  const t = useTranslate();
  const classes = useStyles();
  const review = useReview();
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const reviewable = healthOf.review.includes(table.health);
  if (!table.review && !reviewable) {
    return null;
  }
  const close = () => {
    setAsking(false);
    opener.current?.focus();
  };

  return (
    <div className={classes.root}>
      <h3 className={classes.title}>{t('tablePage.review.title')}</h3>
      {table.review ? (
        <ReviewedNote review={table.review} />
      ) : (
        <p className={classes.words}>{t('tablePage.review.open')}</p>
      )}
      {table.review && !table.review.active && (
        <p className={classes.words}>{t('tablePage.review.inactive')}</p>
      )}
      {table.mayReview && (
        <div className={classes.actions}>
          {reviewable && (
            <Button
              ref={opener}
              size="small"
              variant="outlined"
              disabled={review.isPending}
              onClick={() => setAsking(true)}
            >
              {t('startPage.review.what')}
            </Button>
          )}
          {table.review && (
            <Button
              size="small"
              disabled={review.isPending}
              onClick={() => review.mutate({ table, review: undefined })}
            >
              {t('startPage.review.takeBack')}
            </Button>
          )}
        </div>
      )}
      {asking && (
        <ReviewDialog
          table={table}
          onClose={close}
          onSave={said => {
            review.mutate({ table, review: said });
            close();
          }}
        />
      )}
    </div>
  );
};
