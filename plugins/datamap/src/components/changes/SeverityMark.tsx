import { ChangeSeverity } from '@datamap/plugin-datamap-common';
import { makeStyles, Theme } from '@material-ui/core/styles';
import ErrorOutlineIcon from '@material-ui/icons/ErrorOutline';
import InfoOutlinedIcon from '@material-ui/icons/InfoOutlined';
import ReportProblemOutlinedIcon from '@material-ui/icons/ReportProblemOutlined';
import { useTranslate } from '../../translation';
import { VisuallyHidden } from '../states';

const icons = {
  breaking: ErrorOutlineIcon,
  'needs-attention': ReportProblemOutlinedIcon,
  harmless: InfoOutlinedIcon,
};

const useStyles = makeStyles<Theme, { severity: ChangeSeverity }>(theme => ({
  icon: {
    flex: 'none',
    marginTop: 1,
    color: ({ severity }) => {
      switch (severity) {
        case 'breaking':
          return theme.palette.error.main;
        case 'needs-attention':
          return theme.palette.warning.main;
        default:
          return theme.palette.text.secondary;
      }
    },
  },
}));

/** How serious a change is: by its shape and colour, and in a word. */
export const SeverityMark = ({ severity }: { severity: ChangeSeverity }) => {
  const classes = useStyles({ severity });
  const t = useTranslate();
  const Icon = icons[severity];
  const word = t(`changes.severity.${severity}`);
  return (
    <>
      <span title={word}>
        <Icon className={classes.icon} fontSize="small" aria-hidden="true" />
      </span>
      <VisuallyHidden>{word}: </VisuallyHidden>
    </>
  );
};
