import { NoteVersion } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { Fragment } from 'react';
import { formatMoment, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { PersonalTime, usePersonName } from '../measures';
import { Action } from '../page';
import { differingFields, draftOf } from './Draft';
import { WordsOfPart } from './WordsOfPart';

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
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
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

interface VersionItemProps {
  version: NoteVersion;
  isNewest: boolean;
  /** Absent for those who may not. */
  onRevert?: (to: number) => void;
}

/** What one person wrote at one time: before and after. */
export const VersionItem = ({
  version,
  isNewest,
  onRevert,
}: VersionItemProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const reader = useReader();
  const nobody = version.action === 'followed' ? 'history.reading' : 'somebody';
  const person = usePersonName(version.by) ?? t(`describe.${nobody}`);
  const [before, after] = [draftOf(version.before), draftOf(version.after)];
  const when = formatMoment(version.at, reader);
  const isFirst = version.revision === 1;
  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <span className={classes.who}>{person}</span>
        <span className={classes.quiet}>
          {t(`describe.history.${version.action}`)}
        </span>
        <PersonalTime at={version.at} />
        {isNewest && (
          <span className={classes.quiet}>{t('describe.history.now')}</span>
        )}
      </div>
      <dl className={classes.parts}>
        {differingFields(before, after).map(field => (
          <Fragment key={field}>
            <dt>{t(`describe.field.${field}`)}</dt>
            <dd>
              <div className={classes.quiet}>
                {t('describe.history.before')}
              </div>
              <WordsOfPart field={field} draft={before} />
            </dd>
            <dd>
              <div className={classes.quiet}>{t('describe.history.after')}</div>
              <WordsOfPart field={field} draft={after} />
            </dd>
          </Fragment>
        ))}
      </dl>
      {onRevert && (!isNewest || isFirst) && (
        <div className={classes.actions}>
          {!isNewest && (
            <Action
              size="small"
              variant="outlined"
              aria-label={t('describe.history.revertOf', { person, when })}
              onClick={() => onRevert(version.revision)}
            >
              {t('describe.history.revert')}
            </Action>
          )}
          {isFirst && (
            <Action size="small" variant="outlined" onClick={() => onRevert(0)}>
              {t('describe.history.revertAll')}
            </Action>
          )}
        </div>
      )}
    </li>
  );
};
