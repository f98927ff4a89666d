import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { auditRouteRef } from '../../routes';
import { useTranslate } from '../../translation';

const useStyles = makeStyles({
  root: { textTransform: 'none', letterSpacing: 'normal' },
});

/** Leads to what was done and refused. */
export const AuditLink = () => {
  const t = useTranslate();
  const classes = useStyles();
  const path = useRouteRef(auditRouteRef)?.();
  return path ? (
    <LinkButton
      className={classes.root}
      role="link"
      variant="outlined"
      to={path}
    >
      {t('audit.link')}
    </LinkButton>
  ) : null;
};
