import { useState } from 'react';
import { formatList } from '../../format';
import { useTranslate } from '../../translation';
import { useColumnsTableStyles } from './columnsTableStyles';

/** So many labels stand in the row before the reader asks for the rest. */
const shownAtFirst = 5;

/** What a column of fixed choices may hold, in the order of its type. */
export const ColumnChoices = ({ labels }: { labels: string[] }) => {
  const t = useTranslate();
  const classes = useColumnsTableStyles();
  const [all, setAll] = useState(false);
  const hidden = labels.length - shownAtFirst;
  const shown = all ? labels : labels.slice(0, shownAtFirst);

  return (
    <span className={classes.quiet}>
      {t('columnsTab.choices.label', { labels: formatList(shown) })}
      {hidden > 0 && (
        <>
          {' '}
          <button
            type="button"
            className={classes.more}
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all
              ? t('columnsTab.choices.less')
              : t('columnsTab.choices.more', { count: hidden })}
          </button>
        </>
      )}
    </span>
  );
};
