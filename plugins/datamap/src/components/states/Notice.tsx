import { makeStyles, Theme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ErrorOutlineIcon from '@material-ui/icons/ErrorOutline';
import InfoOutlinedIcon from '@material-ui/icons/InfoOutlined';
import ReportProblemOutlinedIcon from '@material-ui/icons/ReportProblemOutlined';
import { ReactNode } from 'react';

type Tone = 'info' | 'warning' | 'error';

const icons = {
  info: InfoOutlinedIcon,
  warning: ReportProblemOutlinedIcon,
  error: ErrorOutlineIcon,
};

const useStyles = makeStyles<Theme, { tone: Tone }>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1.5, 2),
    border: `1px solid ${theme.palette.divider}`,
    borderLeft: ({ tone }) => `4px solid ${theme.palette[tone].main}`,
    borderRadius: theme.shape.borderRadius,
    backgroundColor: theme.palette.background.paper,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  icon: { flex: 'none', color: ({ tone }) => theme.palette[tone].main },
  words: {
    display: 'grid',
    gap: theme.spacing(0.5),
    minWidth: 0,
    flex: '1 1 240px',
  },
  action: { marginLeft: 'auto', alignSelf: 'center' },
}));

interface NoticeProps {
  tone?: Tone;
  title?: string;
  /** What can be done, such as a button. */
  action?: ReactNode;
  children: ReactNode;
}

/** Something the reader should know before she goes on. */
export const Notice = ({
  tone = 'info',
  title,
  action,
  children,
}: NoticeProps) => {
  const classes = useStyles({ tone });
  const Icon = icons[tone];
  return (
    <div role={tone === 'info' ? 'note' : 'alert'} className={classes.root}>
      <Icon className={classes.icon} aria-hidden="true" fontSize="small" />
      <div className={classes.words}>
        {title && (
          <Typography variant="subtitle2" component="p">
            {title}
          </Typography>
        )}
        <Typography variant="body2" component="div">
          {children}
        </Typography>
      </div>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
};
