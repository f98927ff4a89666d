import { LinkButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { textTransform: 'none', letterSpacing: 'normal' },
});

interface PageLinkProps {
  /** Absent where the portal does not have the page: nothing is shown then. */
  to: string | undefined;
  icon?: ReactNode;
  children: ReactNode;
}

/** Leads to another page from the head of one. */
export const PageLink = ({ to, icon, children }: PageLinkProps) => {
  const classes = useStyles();
  return to ? (
    <LinkButton
      className={classes.root}
      role="link"
      variant="outlined"
      startIcon={icon}
      to={to}
    >
      {children}
    </LinkButton>
  ) : null;
};
