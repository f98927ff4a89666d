import { PersonalData } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import LockOutlinedIcon from '@material-ui/icons/LockOutlined';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import { useTranslate } from '../../translation';
import { Explained } from '../measures';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    fontSize: theme.typography.caption.fontSize,
    color: theme.palette.text.secondary,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  icon: { flex: 'none', fontSize: '1rem' },
}));

/** That a column holds personal data or may hold it, with a sign for each. */
export const PersonalMark = ({ data }: { data: PersonalData | undefined }) => {
  const t = useTranslate();
  const classes = useStyles();
  if (!data || data.state === 'rejected') {
    return null;
  }
  const kind = t(`personalData.kind.${data.kind}`);
  const Icon = data.state === 'confirmed' ? LockOutlinedIcon : HelpOutlineIcon;
  return (
    <Explained
      explanation={t(`personalData.explained.${data.state}`, { kind })}
    >
      <span className={classes.root}>
        <Icon className={classes.icon} aria-hidden="true" />
        <span>{t(`personalData.mark.${data.state}`, { kind })}</span>
      </span>
    </Explained>
  );
};
