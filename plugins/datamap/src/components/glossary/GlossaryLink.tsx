import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import MenuBookOutlinedIcon from '@material-ui/icons/MenuBookOutlined';
import { glossaryRouteRef } from '../../routes';
import { useTranslate } from '../../translation';

const useStyles = makeStyles({
  root: { textTransform: 'none', letterSpacing: 'normal' },
});

/** Leads to what words mean. */
export const GlossaryLink = () => {
  const t = useTranslate();
  const classes = useStyles();
  const path = useRouteRef(glossaryRouteRef)?.();
  if (!path) {
    return null;
  }
  return (
    <LinkButton
      className={classes.root}
      role="link"
      variant="outlined"
      startIcon={<MenuBookOutlinedIcon />}
      to={path}
    >
      {t('glossary.link')}
    </LinkButton>
  );
};
