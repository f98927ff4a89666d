import { TableTrust } from '@datamap/plugin-datamap-common';
import { makeStyles, Theme } from '@material-ui/core/styles';
import ReportProblemOutlinedIcon from '@material-ui/icons/ReportProblemOutlined';
import UpdateIcon from '@material-ui/icons/Update';
import VerifiedUserOutlinedIcon from '@material-ui/icons/VerifiedUserOutlined';
import { useReader } from '../../format';
import { useTranslate } from '../../translation';
import { TrustWords, trustInWords } from './trustInWords';

/** Each state has a shape of its own, so that nobody needs to see the colour. */
const icons = {
  certified: VerifiedUserOutlinedIcon,
  'confirm-again': UpdateIcon,
  deprecated: ReportProblemOutlinedIcon,
};

const colourOf = (theme: Theme, state: TrustWords['state']) =>
  ({
    certified: theme.palette.success.main,
    'confirm-again': theme.palette.text.secondary,
    deprecated: theme.palette.warning.main,
  }[state]);

const useStyles = makeStyles<Theme, { state: TrustWords['state'] }>(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: theme.spacing(0.5),
    minWidth: 0,
    fontSize: theme.typography.body2.fontSize,
    fontWeight: ({ state }) => (state === 'deprecated' ? 600 : 400),
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  icon: {
    flex: 'none',
    marginTop: '0.15em',
    fontSize: '1rem',
    color: ({ state }) => colourOf(theme, state),
  },
  words: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
}));

const Mark = ({ state, words }: TrustWords) => {
  const classes = useStyles({ state });
  const Icon = icons[state];
  return (
    <span className={classes.root}>
      <Icon className={classes.icon} aria-hidden="true" />
      <span className={classes.words}>{words}</span>
    </span>
  );
};

/** What owners say of relying on a table, in one line with a sign before it. */
export const TrustMark = ({ trust }: { trust: TableTrust | undefined }) => {
  const t = useTranslate();
  const reader = useReader();
  const said = trustInWords(trust, t, reader);
  return said ? <Mark {...said} /> : null;
};
