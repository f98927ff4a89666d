import { makeStyles } from '@material-ui/core/styles';
import { Fragment } from 'react';
import { markedParts } from './markedWords';

const useStyles = makeStyles(theme => ({
  mark: {
    color: 'inherit',
    fontWeight: 600,
    backgroundColor:
      theme.palette.type === 'dark'
        ? 'rgba(255, 213, 79, 0.24)'
        : 'rgba(255, 193, 7, 0.32)',
    borderRadius: 2,
  },
}));

/** A text with the words that were looked for marked in it. A direction that it sets ends with it. */
export const Marked = ({ text, words }: { text: string; words: string[] }) => {
  const classes = useStyles();
  return (
    <bdi>
      {markedParts(text, words).map((part, index) =>
        part.marked ? (
          <mark key={index} className={classes.mark}>
            {part.text}
          </mark>
        ) : (
          <Fragment key={index}>{part.text}</Fragment>
        ),
      )}
    </bdi>
  );
};
