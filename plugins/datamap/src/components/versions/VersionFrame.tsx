import { makeStyles } from '@material-ui/core/styles';
import { Fragment, ReactNode } from 'react';
import { useTranslate } from '../../translation';
import { PersonalTime } from '../measures';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1),
    padding: theme.spacing(2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    fontSize: '0.875rem',
    lineHeight: 1.6,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0.5, 1),
  },
  who: { fontWeight: 600 },
  quiet: { color: theme.palette.text.secondary },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    '&:empty': { display: 'none' },
  },
  parts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: theme.spacing(1, 2),
    margin: 0,
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& > dt': { gridColumn: '1 / -1', fontWeight: 600 },
    '& > dd': { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  },
}));

/** One part of what was written, before and after. */
export interface VersionPart {
  /** What the part is called. */
  title: string;
  before: ReactNode;
  after: ReactNode;
}

interface VersionFrameProps {
  /** What who wrote it is called. */
  person: string;
  at: string;
  /** What was done. */
  action: string;
  isNewest: boolean;
  /** What differs from the version before. */
  parts: VersionPart[];
  /** The ways back to it. */
  children?: ReactNode;
}

/** What one person wrote at one time: before and after. */
export const VersionFrame = ({
  person,
  at,
  action,
  isNewest,
  parts,
  children,
}: VersionFrameProps) => {
  const t = useTranslate();
  const classes = useStyles();
  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <span className={classes.who}>{person}</span>
        <span className={classes.quiet}>{action}</span>
        <PersonalTime at={at} />
        {isNewest && (
          <span className={classes.quiet}>{t('describe.history.now')}</span>
        )}
      </div>
      <dl className={classes.parts}>
        {parts.map(({ title, before, after }, index) => (
          <Fragment key={`${index} ${title}`}>
            <dt>{title}</dt>
            <dd>
              <div className={classes.quiet}>
                {t('describe.history.before')}
              </div>
              {before}
            </dd>
            <dd>
              <div className={classes.quiet}>{t('describe.history.after')}</div>
              {after}
            </dd>
          </Fragment>
        ))}
      </dl>
      <div className={classes.actions}>{children}</div>
    </li>
  );
};
