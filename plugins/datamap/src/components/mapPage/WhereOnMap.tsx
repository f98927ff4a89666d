import { makeStyles } from '@material-ui/core/styles';
import { Fragment } from 'react';
import { useTranslate } from '../../translation';
import { Action } from '../page';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: theme.typography.body2.fontSize,
  },
  here: { fontWeight: 600, padding: theme.spacing(0.5, 0.5) },
}));

interface Step {
  title: string;
  /** None: here. */
  go?: () => void;
}

/** From all schemas to what the map shows; each step leads back. */
export const WhereOnMap = ({ steps }: { steps: Step[] }) => {
  const classes = useStyles();
  const t = useTranslate();
  return (
    <nav aria-label={t('mapPage.where')}>
      <ol className={classes.list}>
        {steps.map(({ title, go }, index) => (
          <Fragment key={`${index} ${title}`}>
            {index > 0 && <li aria-hidden="true">›</li>}
            <li>
              {go ? (
                <Action size="small" color="primary" onClick={go}>
                  {title}
                </Action>
              ) : (
                <span aria-current="location" className={classes.here}>
                  {title}
                </span>
              )}
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
};
