import { Note, NoteProposal } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { Fragment } from 'react';
import { useTranslate } from '../../translation';
import { WrittenText } from '../describe/WrittenText';

const useStyles = makeStyles(theme => ({
  parts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: theme.spacing(0.5, 2),
    margin: 0,
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& > dt': { gridColumn: '1 / -1', fontWeight: 600 },
    '& > dd': { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  },
  alone: { gridTemplateColumns: 'minmax(0, 1fr)' },
  quiet: { color: theme.palette.text.secondary },
  message: {
    margin: 0,
    paddingLeft: theme.spacing(1.5),
    borderLeft: `3px solid ${theme.palette.divider}`,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    unicodeBidi: 'isolate',
  },
}));

interface ProposedWordsProps {
  proposal: NoteProposal;
  /** What stands there now; absent where that does not matter any more. */
  note?: Note;
}

/** What somebody proposes, beside what stands there now. */
export const ProposedWords = ({ proposal, note }: ProposedWordsProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const fields = (['title', 'description'] as const).filter(
    field => proposal[field] !== undefined,
  );
  const none = (
    <span className={classes.quiet}>{t('describe.nothingWritten')}</span>
  );
  const now = (field: 'title' | 'description') => {
    const words = note?.[field] ?? note?.source[field];
    return words ? <WrittenText text={words} /> : none;
  };
  return (
    <>
      {proposal.message && (
        <blockquote className={classes.message}>{proposal.message}</blockquote>
      )}
      {fields.length > 0 && (
        <dl className={`${classes.parts} ${note ? '' : classes.alone}`}>
          {fields.map(field => (
            <Fragment key={field}>
              <dt>{t(`describe.field.${field}`)}</dt>
              {note && (
                <dd>
                  <div className={classes.quiet}>{t('proposals.now')}</div>
                  {now(field)}
                </dd>
              )}
              <dd>
                {note && (
                  <div className={classes.quiet}>
                    {t('proposals.suggested')}
                  </div>
                )}
                <WrittenText text={proposal[field] ?? ''} />
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
    </>
  );
};
