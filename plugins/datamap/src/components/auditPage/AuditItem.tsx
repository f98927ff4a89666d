import { Link } from '@backstage/core-components';
import { AuditEvent } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import BlockIcon from '@material-ui/icons/Block';
import ErrorOutlineIcon from '@material-ui/icons/ErrorOutline';
import { useEntityPath } from '../../routes';
import { useTranslate } from '../../translation';
import { OwnerLink, PersonalTime } from '../measures';
import { isKnownEvent } from './knownEvents';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.5, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    listStyle: 'none',
    fontSize: '0.875rem',
    lineHeight: 1.5,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 1.5) },
  what: { fontWeight: 700 },
  stopped: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    fontWeight: 600,
  },
  // The colour of the shape alone: as text it would be too faint.
  mark: { color: theme.palette.error.main },
  summary: {
    cursor: 'pointer',
    width: 'fit-content',
    color: theme.palette.text.secondary,
  },
  facts: {
    margin: theme.spacing(0.5, 0, 0),
    padding: theme.spacing(1),
    maxHeight: 320,
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    background: theme.palette.background.default,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    fontSize: '0.8125rem',
  },
}));

/** An entity ref of a person, or the subject of a service, which has no page. */
const Actor = ({ by }: { by: string }) =>
  by.startsWith('user:') ? <OwnerLink owner={by} /> : <code>{by}</code>;

/** One thing that was done or refused: what, by whom, when, and the facts of it. */
export const AuditItem = ({ event }: { event: AuditEvent }) => {
  const classes = useStyles();
  const t = useTranslate();
  const pathOf = useEntityPath();
  const Mark = event.outcome === 'refused' ? BlockIcon : ErrorOutlineIcon;
  const { warehouse, table, by, outcome, reason } = event;
  // The backend's own words, in its own language.
  const details = { ...event.facts, ...(reason !== undefined && { reason }) };
  const place = [warehouse, table].filter(Boolean).join('/');
  const path =
    warehouse && table ? pathOf(`resource:${warehouse}/${table}`) : undefined;
  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <span className={classes.what}>
          {isKnownEvent(event.event) ? (
            t(`audit.events.${event.event}`)
          ) : (
            <code>{event.event}</code>
          )}
        </span>
        {outcome !== 'done' && (
          <span className={classes.stopped}>
            <Mark className={classes.mark} fontSize="inherit" />
            {t(`audit.outcomes.${outcome}`)}
          </span>
        )}
        <PersonalTime at={event.at} format="moment" />
        <span>{by ? <Actor by={by} /> : t('audit.nobody')}</span>
        {place &&
          (path ? <Link to={path}>{place}</Link> : <code>{place}</code>)}
      </div>
      {Object.keys(details).length > 0 && (
        <details>
          <summary className={classes.summary}>{t('audit.facts')}</summary>
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- who scrolls by keyboard */}
          <pre className={classes.facts} tabIndex={0}>
            {JSON.stringify(details, undefined, 2)}
          </pre>
        </details>
      )}
    </li>
  );
};
