import { makeStyles } from '@material-ui/core/styles';
import LinkIcon from '@material-ui/icons/Link';
import LooksOneOutlinedIcon from '@material-ui/icons/LooksOneOutlined';
import VpnKeyOutlinedIcon from '@material-ui/icons/VpnKeyOutlined';
import { Explained } from '../measures';
import { KeyWords } from './keyInWords';

const icons = {
  primary: VpnKeyOutlinedIcon,
  unique: LooksOneOutlinedIcon,
  foreign: LinkIcon,
};

const useStyles = makeStyles(theme => ({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    padding: theme.spacing(0.125, 1, 0.125, 0.75),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 12,
    fontSize: theme.typography.caption.fontSize,
    '& svg': { fontSize: '0.875rem', color: theme.palette.text.secondary },
  },
}));

/** A key, with what it means on hover and focus. */
export const KeyChip = ({
  type,
  label,
  meaning,
}: KeyWords & { type: keyof typeof icons }) => {
  const classes = useStyles();
  const Icon = icons[type];
  return (
    <Explained explanation={meaning}>
      <span className={classes.chip}>
        <Icon aria-hidden />
        {label}
      </span>
    </Explained>
  );
};
