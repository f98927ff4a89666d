import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { LogoMark } from '../navigation/LogoMark';
import { appTranslationRef } from '../translations/appTranslationRef';
import { SignInState } from './useOidcSignIn';

const useStyles = makeStyles(theme => ({
  page: {
    minHeight: '100vh',
    display: 'grid',
    placeItems: 'center',
    padding: theme.spacing(2),
    boxSizing: 'border-box',
    background: theme.palette.background.default,
  },
  card: {
    width: '100%',
    maxWidth: 440,
    padding: theme.spacing(5, 4),
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
  },
  brand: {
    display: 'inline-grid',
    placeItems: 'center',
    width: 52,
    height: 52,
    borderRadius: 12,
    background: '#121212',
  },
  guest: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
  button: { textTransform: 'none', fontSize: '1rem' },
  // Breaks Korean between words, as people write it.
  words: { wordBreak: 'keep-all', overflowWrap: 'anywhere' },
}));

/** What a person sees who has not signed in. */
export const SignInCard = ({
  state,
  onSignIn,
  onGuest,
}: {
  state: SignInState;
  onSignIn: () => void;
  onGuest?: () => void;
}) => {
  const classes = useStyles();
  const { t } = useTranslationRef(appTranslationRef);
  const title = useApi(configApiRef).getOptionalString('app.title');
  const working = state === 'working';

  return (
    <main className={classes.page}>
      <Paper className={classes.card} elevation={2}>
        <span className={classes.brand}>
          <LogoMark size={36} />
        </span>
        <Typography variant="h4" component="h1" className={classes.words}>
          {t('signIn.title', { title: title ?? 'Datamap' })}
        </Typography>
        <Typography className={classes.words}>{t('signIn.lead')}</Typography>
        <Button
          variant="contained"
          color="primary"
          size="large"
          className={classes.button}
          disabled={working}
          onClick={onSignIn}
          aria-describedby="sign-in-hint"
        >
          {working ? t('signIn.working') : t('signIn.oidc')}
        </Button>
        <Typography id="sign-in-hint" variant="body2" color="textSecondary">
          {t('signIn.oidcHint')}
        </Typography>
        <div role="alert">
          {state === 'failed' && (
            <Typography color="error">{t('signIn.failed')}</Typography>
          )}
          {state === 'closed' && (
            <Typography color="error">{t('signIn.popupClosed')}</Typography>
          )}
        </div>
        {onGuest && (
          <div className={classes.guest}>
            <Button
              variant="outlined"
              size="large"
              className={classes.button}
              onClick={onGuest}
              aria-describedby="guest-hint"
            >
              {t('signIn.guest')}
            </Button>
            <Typography
              id="guest-hint"
              variant="body2"
              color="textSecondary"
              className={classes.words}
            >
              {t('signIn.guestHint')}
            </Typography>
          </div>
        )}
      </Paper>
    </main>
  );
};
