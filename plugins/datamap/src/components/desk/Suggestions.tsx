import { DescribingSuggestion } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { RefObject, useId } from 'react';
import { formatList } from '../../format';
import { useTranslate } from '../../translation';
import { Key } from './Key';

const useStyles = makeStyles(theme => ({
  title: { margin: 0, fontSize: '0.875rem', fontWeight: 600 },
  list: {
    display: 'grid',
    gap: theme.spacing(1),
    margin: theme.spacing(1, 0, 0),
    padding: 0,
    listStyle: 'none',
  },
  suggestion: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: theme.spacing(0.25, 1),
    width: '100%',
    padding: theme.spacing(1.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontSize: '0.875rem',
    lineHeight: 1.6,
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
  },
  name: { fontWeight: 600, unicodeBidi: 'isolate' },
  words: {
    gridColumn: 1,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    unicodeBidi: 'isolate',
  },
  from: { gridColumn: 1, color: theme.palette.text.secondary },
  key: { gridColumn: 2, gridRow: 1 },
}));

interface SuggestionsProps {
  suggestions: DescribingSuggestion[];
  /** The one that Enter takes at first. */
  first: RefObject<HTMLButtonElement>;
  onAccept(suggestion: DescribingSuggestion): void;
  /** Which one the keys are about. */
  onFocus(position: number): void;
}

/** What stands in columns of the same name already: one key takes it over. */
export const Suggestions = ({
  suggestions,
  first,
  onAccept,
  onFocus,
}: SuggestionsProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const titleId = useId();
  const fromOf = ({ count, from, layer }: DescribingSuggestion) =>
    t(`desk.suggestion.${layer === 'portal' ? 'portal' : 'source'}`, {
      count,
      tables: formatList(from.map(({ table }) => table.title ?? table.name)),
    });
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className={classes.title}>
        {t('desk.suggestion.title')}
      </h3>
      <ul className={classes.list}>
        {suggestions.map((suggestion, position) => {
          const { title, description, values = [] } = suggestion;
          return (
            <li key={`${title} ${description}`}>
              <button
                type="button"
                ref={position === 0 ? first : undefined}
                className={classes.suggestion}
                onFocus={() => onFocus(position)}
                onClick={() => onAccept(suggestion)}
              >
                {title && <span className={classes.name}>{title}</span>}
                {description && (
                  <span className={classes.words}>{description}</span>
                )}
                {values.length > 0 && (
                  <span className={classes.words}>
                    {formatList(
                      values.map(
                        ({ value, meaning }) => `${value} = ${meaning}`,
                      ),
                    )}
                  </span>
                )}
                <span className={classes.from}>{fromOf(suggestion)}</span>
                <span className={classes.key}>
                  {position === 0 && <Key>⏎</Key>}
                  <Key>{String(position + 1)}</Key>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
