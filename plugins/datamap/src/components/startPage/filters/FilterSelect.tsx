import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import InputLabel from '@material-ui/core/InputLabel';
import MenuItem from '@material-ui/core/MenuItem';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Select from '@material-ui/core/Select';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useId } from 'react';
import { formatCount, useReader } from '../../../format';
import { useTranslate } from '../../../translation';

const useStyles = makeStyles(theme => ({
  control: { minWidth: 112, flex: '1 1 112px' },
  checkbox: { padding: theme.spacing(0, 1, 0, 0) },
  name: { flex: 1, overflowWrap: 'anywhere', whiteSpace: 'normal' },
  count: {
    paddingLeft: theme.spacing(2),
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
  menu: { maxHeight: 400 },
}));

/** One value that a filter offers. */
export interface FilterOption<T extends string = string> {
  value: T;
  label: ReactNode;
  /** How many tables it would leave, where that is counted. */
  count?: number;
}

interface FilterSelectProps<T extends string> {
  label: string;
  options: FilterOption<T>[];
  selected: T[];
  onSelect(selected: T[]): void;
}

/** A filter: any number of values, each with how many tables it would leave. */
export const FilterSelect = <T extends string>({
  label,
  options,
  selected,
  onSelect,
}: FilterSelectProps<T>) => {
  const classes = useStyles();
  const t = useTranslate();
  const { locale } = useReader();
  const id = useId();
  const chosen = options.filter(({ value }) => selected.includes(value));

  const summary =
    chosen.length === 1
      ? chosen[0].label
      : t('startPage.filter.several', {
          count: selected.length,
          figure: formatCount(selected.length, 'exact', locale),
        });

  return (
    <FormControl variant="outlined" size="small" className={classes.control}>
      <InputLabel id={`${id}-label`} shrink>
        {label}
      </InputLabel>
      <Select
        multiple
        displayEmpty
        input={<OutlinedInput label={label} notched />}
        labelId={`${id}-label`}
        id={`${id}-select`}
        value={selected}
        onChange={event => onSelect(event.target.value as T[])}
        renderValue={() =>
          selected.length === 0 ? t('startPage.filter.any') : summary
        }
        MenuProps={{
          getContentAnchorEl: null,
          anchorOrigin: { vertical: 'bottom', horizontal: 'left' },
          classes: { paper: classes.menu },
        }}
      >
        {options.map(option => (
          <MenuItem key={option.value} value={option.value} dense>
            <Checkbox
              size="small"
              color="primary"
              className={classes.checkbox}
              checked={selected.includes(option.value)}
              tabIndex={-1}
              inputProps={{ 'aria-hidden': true }}
            />
            <span className={classes.name}>{option.label}</span>
            {option.count !== undefined && (
              <span className={classes.count}>
                {formatCount(option.count, 'exact', locale)}
              </span>
            )}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
};
