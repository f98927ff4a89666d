import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  words: {
    cursor: 'help',
    borderRadius: 2,
    'a&': { cursor: 'pointer' },
    fontVariantNumeric: 'tabular-nums',
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
  },
  tooltip: {
    ...theme.typography.body2,
    maxWidth: 360,
    padding: theme.spacing(1, 1.5),
    color: theme.palette.common.white,
    backgroundColor: theme.palette.grey[800],
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
}));

interface ExplainedProps {
  /** What is said on hover and on focus, and to screen readers. */
  explanation: string;
  children: ReactNode;
  className?: string;
  /** Where the words lead, if they lead to more. */
  to?: string;
}

/** Short words whose long form is one hover or one Tab away. */
export const Explained = ({
  explanation,
  children,
  className,
  to,
}: ExplainedProps) => {
  const classes = useStyles();
  const names = `${classes.words} ${className ?? ''}`;
  return (
    <Tooltip
      title={explanation}
      classes={{ tooltip: classes.tooltip }}
      enterDelay={200}
      interactive
    >
      {to ? (
        <Link to={to} className={names}>
          {children}
        </Link>
      ) : (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <span tabIndex={0} className={names}>
          {children}
        </span>
      )}
    </Tooltip>
  );
};
