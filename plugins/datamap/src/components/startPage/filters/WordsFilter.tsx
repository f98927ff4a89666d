import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import ClearIcon from '@material-ui/icons/Clear';
import SearchIcon from '@material-ui/icons/Search';
import { useTranslate } from '../../../translation';
import { useTypedWords } from './useTypedWords';

interface WordsFilterProps {
  words: string;
  onWords(words: string, options: { replace: boolean }): void;
}

/** The box in which words are typed that a table should have. */
export const WordsFilter = ({ words, onWords }: WordsFilterProps) => {
  const t = useTranslate();
  const typed = useTypedWords(words, onWords);
  const label = t('startPage.filter.words');
  return (
    <TextField
      fullWidth
      variant="outlined"
      type="search"
      placeholder={label}
      value={typed.text}
      onChange={event => typed.onChange(event.target.value)}
      onBlur={typed.onBlur}
      inputProps={{
        'aria-label': label,
        maxLength: 200,
        autoComplete: 'off',
        spellCheck: false,
        onCompositionStart: typed.onCompositionStart,
        onCompositionEnd: (event: React.CompositionEvent<HTMLInputElement>) =>
          typed.onCompositionEnd(event.currentTarget.value),
      }}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon color="action" aria-hidden="true" />
          </InputAdornment>
        ),
        endAdornment: typed.text && (
          <InputAdornment position="end">
            <IconButton
              size="small"
              edge="end"
              aria-label={t('startPage.filter.clearWords')}
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
