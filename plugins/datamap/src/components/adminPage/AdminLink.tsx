import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useWarehouses } from '../../query';
import { adminRouteRef } from '../../routes';
import { useTranslate } from '../../translation';

const useStyles = makeStyles({
  root: { textTransform: 'none', letterSpacing: 'normal' },
});

/** Leads those who look after the reading to its page; nobody else. */
export const AdminLink = () => {
  const t = useTranslate();
  const classes = useStyles();
  const path = useRouteRef(adminRouteRef)?.();
  const { data } = useWarehouses();
  if (!path || !data?.items.some(({ mayManage }) => mayManage)) {
    return null;
  }
  return (
    <LinkButton
      className={classes.root}
      role="link"
      variant="outlined"
      to={path}
    >
      {t('adminPage.link')}
    </LinkButton>
  );
};
