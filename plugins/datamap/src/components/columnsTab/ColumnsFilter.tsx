import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import ClearIcon from '@material-ui/icons/Clear';
import SearchIcon from '@material-ui/icons/Search';
import { useTranslate } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
  field: {
    flex: '1 1 320px',
    maxWidth: 520,
    backgroundColor: theme.palette.background.paper,
  },
  count: { margin: 0, color: theme.palette.text.secondary },
}));

interface ColumnsFilterProps {
  words: string;
  onChange: (words: string) => void;
  /** How many columns are left, and of how many. */
  found: number;
  total: number;
}

/** Where the reader types what she looks for; the number found is spoken. */
export const ColumnsFilter = ({
  words,
  onChange,
  found,
  total,
}: ColumnsFilterProps) => {
  const t = useTranslate();
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <TextField
        className={classes.field}
        variant="outlined"
        size="small"
        type="search"
        value={words}
        onChange={event => onChange(event.target.value)}
        placeholder={t('columnsTab.filter.placeholder')}
        inputProps={{ 'aria-label': t('columnsTab.filter.label') }}
        InputProps={{
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" aria-hidden />
            </InputAdornment>
          ),
          endAdornment: words !== '' && (
            <InputAdornment position="end">
              <IconButton
                size="small"
                aria-label={t('columnsTab.filter.clear')}
                onClick={() => onChange('')}
              >
                <ClearIcon fontSize="small" />
              </IconButton>
            </InputAdornment>
          ),
        }}
      />
      <p role="status" className={classes.count}>
        {words === ''
          ? t('columnsTab.lead', { count: total })
          : t('columnsTab.filter.found', {
              count: found,
              total: String(total),
            })}
      </p>
    </div>
  );
};
