import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { appTranslationRef } from '../translations/appTranslationRef';
import { LogoMark } from './LogoMark';

const useStyles = makeStyles({
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: 12,
    height: 72,
    paddingLeft: (sidebarConfig.drawerWidthClosed - 28) / 2,
    color: '#fff',
  },
  words: { fontSize: 20, fontWeight: 700, letterSpacing: 0.2, color: '#fff' },
});

/** The way back to the start page: the mark, and the word where there is room. */
export const SidebarLogo = () => {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  const { t } = useTranslationRef(appTranslationRef);

  return (
    <Link
      to="/"
      underline="none"
      className={classes.link}
      aria-label={t('sidebar.home')}
    >
      <LogoMark />
      {isOpen && <span className={classes.words}>Datamap</span>}
    </Link>
  );
};
