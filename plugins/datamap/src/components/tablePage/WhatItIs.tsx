import { Table } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useId, useState } from 'react';
import { useReader } from '../../format';
import { useTranslate } from '../../translation';
import { useNotes } from '../../query';
import { WrittenText } from '../describe';
import { Action } from '../page';

/** From here on a description may be longer than the lines it is given at first. */
const longFrom = 220;

const useStyles = makeStyles(theme => ({
  title: {
    margin: 0,
    fontSize: '0.8125rem',
    lineHeight: 1.4,
    fontWeight: 400,
    color: theme.palette.text.secondary,
  },
  oneRow: {
    margin: theme.spacing(0.5, 0, 0),
    fontSize: '1.25rem',
    lineHeight: 1.4,
    fontWeight: 600,
  },
  words: {
    margin: theme.spacing(0.5, 0, 0),
    maxWidth: '80ch',
    fontSize: '0.9375rem',
    lineHeight: 1.6,
    whiteSpace: 'pre-line',
  },
  markdown: { marginTop: theme.spacing(1) },
  short: { maxHeight: '4.8em', overflow: 'hidden' },
  none: { color: theme.palette.text.secondary },
  clamped: {
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  more: { marginLeft: theme.spacing(-0.625) },
}));

/** A comment of one short line is the title, and all that anybody wrote. */
function descriptionOf(table: Table): string | undefined {
  return (
    table.description ??
    (table.titleSource === 'comment' ? table.title : undefined)
  );
}

function oneRowOf(table: Table, locale: string): string | undefined {
  const [language] = locale.split('-');
  return table.oneRowIn?.[locale] ?? table.oneRowIn?.[language] ?? table.oneRow;
}

/** What one row is, where somebody said, and what was written about the table. */
export const WhatItIs = ({ table }: { table: Table }) => {
  const t = useTranslate();
  const { locale } = useReader();
  const classes = useStyles();
  const titleId = useId();
  const wordsId = useId();
  const [all, setAll] = useState(false);
  const { data: notes } = useNotes({
    warehouse: table.warehouse,
    table: table.entityName,
  });
  const written = notes?.table.description;
  const oneRow = oneRowOf(table, locale);
  const description = written ?? descriptionOf(table);
  const isLong =
    description !== undefined &&
    (description.length > longFrom || description.split('\n').length > 3);
  // With the words of one row, the title alone would say nothing new.
  const text = oneRow && description === table.title ? undefined : description;

  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.title}>
        {t('tablePage.about.title')}
      </h2>
      {oneRow && (
        <p className={classes.oneRow}>
          {t('tablePage.about.oneRow', { oneRow })}
        </p>
      )}
      {text && text === written && (
        <div
          id={wordsId}
          className={`${classes.markdown} ${
            isLong && !all ? classes.short : ''
          }`}
        >
          <WrittenText text={text} />
        </div>
      )}
      {text && text !== written && (
        <p
          id={wordsId}
          className={`${classes.words} ${
            isLong && !all ? classes.clamped : ''
          }`}
        >
          {text}
        </p>
      )}
      {text && isLong && (
        <Action
          size="small"
          color="primary"
          className={classes.more}
          aria-expanded={all}
          aria-controls={wordsId}
          onClick={() => setAll(!all)}
        >
          {t(all ? 'tablePage.about.less' : 'tablePage.about.more')}
        </Action>
      )}
      {!description && !oneRow && (
        <p className={`${classes.words} ${classes.none}`}>
          {t('tablePage.about.none')}
        </p>
      )}
    </section>
  );
};
