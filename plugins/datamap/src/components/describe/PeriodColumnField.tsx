import TextField from '@material-ui/core/TextField';
import { useId } from 'react';
import { useTranslate } from '../../translation';

interface PeriodColumnFieldProps {
  /** A column's name, or empty. */
  column: string;
  /** The columns that could tell. */
  columns: string[];
  onChange(column: string): void;
}

/** Which column tells of what time the rows of a table are. */
export const PeriodColumnField = ({
  column,
  columns,
  onChange,
}: PeriodColumnFieldProps) => {
  const t = useTranslate();
  const id = useId();
  const isGone = column !== '' && !columns.includes(column);
  return (
    <TextField
      id={id}
      select
      fullWidth
      variant="outlined"
      size="small"
      label={t('describe.field.periodColumn')}
      helperText={
        columns.length === 0
          ? t('describe.period.noDates')
          : t('describe.hint.periodColumn')
      }
      value={column}
      onChange={event => onChange(event.target.value)}
      disabled={columns.length === 0 && column === ''}
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
    >
      <option value="">{t('describe.period.none')}</option>
      {columns.map(name => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
      {isGone && (
        <option value={column}>{t('describe.period.gone', { column })}</option>
      )}
    </TextField>
  );
};
