import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import ImportExportIcon from '@material-ui/icons/ImportExport';
import { importRouteRef } from '../../routes';
import { useTranslate } from '../../translation';

const useStyles = makeStyles({
  root: { textTransform: 'none', letterSpacing: 'normal' },
});

/** Leads to where words go out as a file and come back. */
export const ImportLink = () => {
  const t = useTranslate();
  const classes = useStyles();
  const path = useRouteRef(importRouteRef)?.();
  if (!path) {
    return null;
  }
  return (
    <LinkButton
      className={classes.root}
      role="link"
      variant="outlined"
      startIcon={<ImportExportIcon />}
      to={path}
    >
      {t('exchange.link')}
    </LinkButton>
  );
};
