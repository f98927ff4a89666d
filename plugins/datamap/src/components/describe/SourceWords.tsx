import { Note } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { Notice } from '../states';

/** From so many letters on, they are folded away at first. */
const longFrom = 400;

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.5),
    borderRadius: theme.shape.borderRadius,
    // A frame and no ground: on a lighter one the dark scheme's quiet text is faint.
    border: `1px solid ${theme.palette.divider}`,
    fontSize: '0.875rem',
    lineHeight: 1.6,
  },
  title: {
    margin: 0,
    fontSize: '0.8125rem',
    fontWeight: 600,
    color: theme.palette.text.secondary,
    cursor: 'pointer',
  },
  words: {
    margin: 0,
    whiteSpace: 'pre-line',
    unicodeBidi: 'isolate',
    overflowWrap: 'anywhere',
  },
  before: { marginTop: theme.spacing(1), cursor: 'default' },
}));

interface SourceWordsProps {
  source: Note['source'];
  /** Says that what people wrote still holds; absent for those who may not. */
  onConfirm?: () => void;
}

/** What the database itself says, which nobody here overwrites; said where it changed since. */
export const SourceWords = ({ source, onConfirm }: SourceWordsProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const titleId = useId();
  const words = [source.title, source.description].filter(Boolean).join('\n');
  if (!words && !source.changedSince) {
    return null;
  }
  return (
    <>
      {source.changedSince && (
        <Notice
          tone="warning"
          title={t('describe.source.changed')}
          action={
            onConfirm && (
              <Action size="small" variant="outlined" onClick={onConfirm}>
                {t('describe.source.stillRight')}
              </Action>
            )
          }
        >
          {t('describe.source.changedBody')}
        </Notice>
      )}
      <section aria-labelledby={titleId} className={classes.root}>
        <details open={words.length <= longFrom}>
          <summary id={titleId} className={classes.title}>
            {t('describe.source.title')}
          </summary>
          <p className={classes.words}>{words || t('describe.source.none')}</p>
          {source.changedSince && (
            <>
              <p className={`${classes.title} ${classes.before}`}>
                {t('describe.source.before')}
              </p>
              <p className={classes.words}>
                {source.before ?? t('describe.source.none')}
              </p>
            </>
          )}
        </details>
      </section>
    </>
  );
};
