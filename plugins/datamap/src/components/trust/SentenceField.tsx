import TextField from '@material-ui/core/TextField';
import { useId } from 'react';

/** Who opened the dialog came to write: the field is ready as soon as it is there. */
const focusOn = (field: HTMLElement | null) => field?.focus();

interface SentenceFieldProps {
  label: string;
  hint: string;
  value: string;
  onChange(sentence: string): void;
}

/** A field for a sentence that stands in lists as well. */
export const SentenceField = ({
  label,
  hint,
  value,
  onChange,
}: SentenceFieldProps) => {
  const id = useId();
  return (
    <TextField
      id={id}
      variant="outlined"
      size="small"
      fullWidth
      required
      multiline
      minRows={2}
      inputRef={focusOn}
      label={label}
      helperText={hint}
      value={value}
      onChange={event => onChange(event.target.value)}
      inputProps={{ maxLength: 500 }}
    />
  );
};
