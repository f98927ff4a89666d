import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { Fragment } from 'react';
import { useTranslate } from '../../translation';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1),
    margin: theme.spacing(0, 0, 1),
    padding: 0,
    listStyle: 'none',
    fontSize: '0.8125rem',
    color: theme.palette.text.secondary,
  },
}));

/** Somewhere the reader can go back to. */
interface Place {
  title: string;
  path: string | undefined;
}

/** The steps back from a page, the outermost first. */
export const Breadcrumbs = ({ places }: { places: Place[] }) => {
  const t = useTranslate();
  const classes = useStyles();
  return (
    <nav aria-label={t('tablePage.header.breadcrumbs')}>
      <ol className={classes.list}>
        {places.map(({ title, path }, position) => (
          <Fragment key={path ?? title}>
            {position > 0 && <li aria-hidden="true">›</li>}
            <li>{path ? <Link to={path}>{title}</Link> : title}</li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
};
