import {
  identityApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useEffect, useState } from 'react';
import { appTranslationRef } from '../translations/appTranslationRef';
import { findUnknownUser } from './findUnknownUser';

const useStyles = makeStyles(theme => ({
  notice: {
    position: 'fixed',
    zIndex: theme.zIndex.snackbar,
    bottom: theme.spacing(2),
    left: theme.spacing(2),
    right: theme.spacing(2),
    maxWidth: 560,
    margin: '0 auto',
    padding: theme.spacing(2),
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    '@media (max-width: 599.95px)': { bottom: 72 },
  },
}));

/** Tells a person without a User entity that nothing counts as hers, and whom to ask. */
export const UnknownUserNotice = () => {
  const classes = useStyles();
  const { t } = useTranslationRef(appTranslationRef);
  const identityApi = useApi(identityApiRef);
  const catalogApi = useApi(catalogApiRef);
  const [user, setUser] = useState<string>();

  useEffect(() => {
    let mounted = true;
    findUnknownUser({ identityApi, catalogApi }).then(
      found => mounted && setUser(found),
      () => undefined,
    );
    return () => {
      mounted = false;
    };
  }, [identityApi, catalogApi]);

  if (!user) {
    return null;
  }
  return (
    <Paper
      className={classes.notice}
      elevation={6}
      role="region"
      aria-label={t('notice.label')}
    >
      <Typography variant="subtitle1" component="h2">
        {t('notice.title')}
      </Typography>
      <Typography variant="body2" paragraph>
        {t('notice.body', { user })}
      </Typography>
      <Button
        size="small"
        variant="outlined"
        onClick={() => setUser(undefined)}
      >
        {t('notice.dismiss')}
      </Button>
    </Paper>
  );
};
