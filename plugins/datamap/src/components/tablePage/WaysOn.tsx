import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rootRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { useDataTeam } from '../ask';
import { OwnerLink } from '../measures';

const useStyles = makeStyles(theme => ({
  ways: {
    display: 'grid',
    gap: theme.spacing(1),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: '1rem',
    lineHeight: 1.6,
  },
  name: { fontWeight: 600 },
}));

/** Whom to ask and where to look, knowing nothing of the table. */
export const WaysOn = () => {
  const t = useTranslate();
  const classes = useStyles();
  const dataTeam = useDataTeam();
  const startPath = useRouteRef(rootRouteRef)?.();
  return (
    <ul className={classes.ways}>
      <li>
        {dataTeam ? (
          <>
            {t('ask.closed.askTeam')}{' '}
            <span className={classes.name}>
              <OwnerLink owner={dataTeam} />
            </span>
          </>
        ) : (
          t('ask.closed.nobody')
        )}
      </li>
      {startPath && (
        <li>
          <Link to={startPath}>{t('ask.closed.find')}</Link>
        </li>
      )}
    </ul>
  );
};
