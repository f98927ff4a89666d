import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { useTranslate } from '../../../translation';
import { Abbreviations } from './Abbreviations';
import { Misses } from './Misses';

const useStyles = makeStyles(theme => ({
  root: {
    marginBottom: theme.spacing(5),
    paddingTop: theme.spacing(2),
    borderTop: `2px solid ${theme.palette.divider}`,
  },
  title: { margin: 0, fontSize: '1.25rem', lineHeight: 1.3, fontWeight: 700 },
  parts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: theme.spacing(4),
    marginTop: theme.spacing(3),
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
}));

/** The search, for those who look after it: its abbreviations, and what it lacks. */
export const SearchAdministration = ({ mayChange }: { mayChange: boolean }) => {
  const classes = useStyles();
  const t = useTranslate();
  const id = useId();
  return (
    <section className={classes.root} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {t('find.admin.title')}
      </h2>
      <div className={classes.parts}>
        <div>
          <Abbreviations mayChange={mayChange} />
        </div>
        <div>
          <Misses />
        </div>
      </div>
    </section>
  );
};
