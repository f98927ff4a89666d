import { makeStyles } from '@material-ui/core/styles';
import { Fragment } from 'react';
import { markedPieces, Range } from './markedRanges';

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

interface MarkedTextProps {
  text: string;
  ranges?: readonly Range[];
}

/** A text with what was found marked in it. A direction that it sets ends with it. */
export const MarkedText = ({ text, ranges = [] }: MarkedTextProps) => {
  const classes = useStyles();
  return (
    <bdi>
      {markedPieces(text, ranges).map((piece, index) =>
        piece.marked ? (
          <mark key={index} className={classes.mark}>
            {piece.text}
          </mark>
        ) : (
          <Fragment key={index}>{piece.text}</Fragment>
        ),
      )}
    </bdi>
  );
};
