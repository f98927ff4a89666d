import { Link } from '@backstage/core-components';
import { RelatedTerm } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { useTermPath } from './useTermPath';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    margin: theme.spacing(0.5, 0),
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
}));

/** The terms that say more, each leading to what it means. */
export const RelatedTerms = ({ related }: { related: RelatedTerm[] }) => {
  const t = useTranslate();
  const classes = useStyles();
  const pathOf = useTermPath();
  return related.length === 0 ? null : (
    <div className={classes.root}>
      <span>{t('glossary.related')}</span>
      <ul className={classes.list} aria-label={t('glossary.related')}>
        {related.map(({ id, name }) => (
          <li key={id}>
            <Link to={pathOf(id)}>{name}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
};
