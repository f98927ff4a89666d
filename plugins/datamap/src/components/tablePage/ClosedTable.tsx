import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rootRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { useDataTeam } from '../ask';
import { OwnerLink } from '../measures';
import { EmptyState } from '../states';

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

/**
 * In place of a table that somebody may not see, or that is not there: the same
 * words for both, and the same ways on, which know nothing of the table.
 */
export const ClosedTable = () => {
  const t = useTranslate();
  const classes = useStyles();
  const dataTeam = useDataTeam();
  const startPath = useRouteRef(rootRouteRef)?.();
  return (
    <EmptyState
      role="alert"
      title={t('ask.closed.title')}
      body={t('ask.closed.body')}
      action={
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
      }
    />
  );
};
