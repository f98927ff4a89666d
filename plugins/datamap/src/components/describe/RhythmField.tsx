import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useId } from 'react';
import { useTranslate } from '../../translation';
import { DraftRhythm } from './Draft';
import { useFieldStyles } from './useFieldStyles';

const rhythms = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const;

const useStyles = makeStyles(theme => ({
  fields: {
    display: 'grid',
    // Wide enough for a time of day with its half, in either language.
    gridTemplateColumns: 'minmax(0, 2fr) minmax(148px, 1fr)',
    gap: theme.spacing(1),
    // The fields' labels stand above their frames.
    marginTop: theme.spacing(0.5),
  },
}));

interface RhythmFieldProps {
  rhythm: DraftRhythm;
  onChange(rhythm: DraftRhythm): void;
}

/** How often new data is expected, and by when. */
export const RhythmField = ({ rhythm, onChange }: RhythmFieldProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const fields = useFieldStyles();
  const everyId = useId();
  const byId = useId();
  return (
    <fieldset className={fields.group}>
      <legend className={fields.legend}>{t('describe.field.rhythm')}</legend>
      <div className={classes.fields}>
        <TextField
          id={everyId}
          select
          variant="outlined"
          size="small"
          label={t('describe.rhythm.every')}
          value={rhythm.every}
          onChange={event =>
            onChange({
              ...rhythm,
              every: event.target.value as DraftRhythm['every'],
            })
          }
          SelectProps={{ native: true }}
          InputLabelProps={{ shrink: true }}
        >
          <option value="">{t('describe.rhythm.unknown')}</option>
          {rhythms.map(every => (
            <option key={every} value={every}>
              {t(`describe.rhythm.${every}`)}
            </option>
          ))}
        </TextField>
        {rhythm.every && rhythm.every !== 'hour' && (
          <TextField
            id={byId}
            type="time"
            variant="outlined"
            size="small"
            label={t('describe.rhythm.by')}
            value={rhythm.by}
            onChange={event => onChange({ ...rhythm, by: event.target.value })}
            InputLabelProps={{ shrink: true }}
          />
        )}
      </div>
    </fieldset>
  );
};
