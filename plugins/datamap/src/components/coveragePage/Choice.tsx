import FormControl from '@material-ui/core/FormControl';
import InputLabel from '@material-ui/core/InputLabel';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Select from '@material-ui/core/Select';
import { useId } from 'react';

interface ChoiceProps<T extends string> {
  label: string;
  options: Array<{ value: T; label: string }>;
  value: T;
  onChoose(value: T): void;
}

/** One of a few. */
export const Choice = <T extends string>({
  label,
  options,
  value,
  onChoose,
}: ChoiceProps<T>) => {
  const id = useId();
  return (
    <FormControl variant="outlined" size="small">
      <InputLabel htmlFor={id} shrink>
        {label}
      </InputLabel>
      <Select
        native
        input={<OutlinedInput label={label} notched />}
        inputProps={{ id }}
        value={value}
        onChange={event => onChoose(event.target.value as T)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </FormControl>
  );
};
