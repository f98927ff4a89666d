import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { Helmet } from 'react-helmet';

const useStyles = makeStyles(theme => ({
  root: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: 1280,
    margin: '0 auto',
    padding: theme.spacing(4, 4, 8),
    fontFamily: theme.typography.fontFamily,
    fontVariantNumeric: 'tabular-nums',
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2, 2, 8) },
  },
  wide: { maxWidth: 'none' },
  header: {
    display: 'flex',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    flexWrap: 'wrap',
    marginBottom: theme.spacing(4),
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: '1.75rem',
    lineHeight: 1.25,
    fontWeight: 700,
    color: theme.palette.text.primary,
  },
  lead: {
    marginTop: theme.spacing(1),
    maxWidth: '72ch',
    color: theme.palette.text.secondary,
  },
}));

interface PageFrameProps {
  title: string;
  /** One sentence below the title. */
  lead?: ReactNode;
  /** Above the title: where the reader is. */
  above?: ReactNode;
  /** At the title's end, such as buttons. */
  actions?: ReactNode;
  /** Whether it takes all the width there is, as a map does. */
  wide?: boolean;
  children: ReactNode;
}

/** The frame of our own pages: a title in the reader's language, and room. */
export const PageFrame = ({
  title,
  lead,
  above,
  actions,
  wide = false,
  children,
}: PageFrameProps) => {
  const classes = useStyles();
  const portal = useApi(configApiRef).getOptionalString('app.title');
  return (
    <main className={`${classes.root} ${wide ? classes.wide : ''}`}>
      <Helmet title={portal ? `${title} | ${portal}` : title} />
      <header className={classes.header}>
        <div>
          {above}
          <h1 className={classes.title}>{title}</h1>
          {lead && (
            <Typography variant="body1" className={classes.lead}>
              {lead}
            </Typography>
          )}
        </div>
        {actions}
      </header>
      {children}
    </main>
  );
};
