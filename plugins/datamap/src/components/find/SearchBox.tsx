import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import ClearIcon from '@material-ui/icons/Clear';
import SearchIcon from '@material-ui/icons/Search';
import { useTranslate } from '../../translation';
import { HitsBox } from './useHitsBox';
import { TypedWords } from './useTypedWords';

const useStyles = makeStyles(theme => ({
  /** The browser's own button to clear would stand beside ours. */
  input: {
    '&::-webkit-search-cancel-button': { display: 'none' },
  },
  waiting: {
    marginRight: theme.spacing(1),
    whiteSpace: 'nowrap',
    fontSize: theme.typography.caption.fontSize,
    color: theme.palette.text.secondary,
  },
}));

interface SearchBoxProps {
  box: HitsBox;
  typed: TypedWords;
  /** The id of the words that say which keys do what. */
  describedBy?: string;
  /** Whether the search waits for a word that an input method puts together. */
  waiting: boolean;
}

/** The box in which words are typed that a table should have. */
export const SearchBox = ({
  box,
  typed,
  describedBy,
  waiting,
}: SearchBoxProps) => {
  const classes = useStyles();
  const t = useTranslate();
  return (
    <TextField
      fullWidth
      variant="outlined"
      type="search"
      placeholder={t('find.placeholder')}
      inputRef={box.inputRef}
      inputProps={{
        ...box.input,
        className: `${box.input.className ?? ''} ${classes.input}`.trim(),
        'aria-label': t('find.box'),
        'aria-describedby': describedBy,
        maxLength: 200,
      }}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon color="action" aria-hidden="true" />
          </InputAdornment>
        ),
        endAdornment: typed.text && (
          <InputAdornment position="end">
            {waiting && (
              <span className={classes.waiting}>{t('find.composing')}</span>
            )}
            <IconButton
              size="small"
              edge="end"
              aria-label={t('find.clear')}
              onClick={typed.clear}
            >
              <ClearIcon fontSize="small" />
            </IconButton>
          </InputAdornment>
        ),
      }}
    />
  );
};
