import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { DraftValue } from './Draft';
import { noteLimits } from './noteLimits';
import { useFieldStyles } from './useFieldStyles';

const useStyles = makeStyles(theme => ({
  value: {
    display: 'grid',
    gridTemplateColumns: 'minmax(72px, 1fr) minmax(0, 3fr) 34px',
    gap: theme.spacing(1),
    alignItems: 'center',
  },
  fixed: { fontFamily: 'monospace', overflowWrap: 'anywhere' },
}));

interface ValueFieldsProps {
  values: DraftValue[];
  /** Values that the column is made of, which nobody can take away. */
  choices: string[];
  most: number;
  onChange(values: DraftValue[]): void;
}

/** What the values of a column mean, such as `C` for cancelled. */
export const ValueFields = ({
  values,
  choices,
  most,
  onChange,
}: ValueFieldsProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const fields = useFieldStyles();
  const replace = (position: number, part: Partial<DraftValue>) =>
    onChange(
      values.map((one, at) => (at === position ? { ...one, ...part } : one)),
    );
  return (
    <fieldset className={fields.group}>
      <legend className={fields.legend}>{t('describe.field.values')}</legend>
      {values.map(({ value, meaning }, position) => {
        const number = String(position + 1);
        const isFixed = choices.includes(value);
        return (
          // A value that is being typed has no other name than its place.
          // eslint-disable-next-line react/no-array-index-key
          <div key={position} className={classes.value}>
            {isFixed ? (
              <code className={classes.fixed}>{value}</code>
            ) : (
              <TextField
                variant="outlined"
                size="small"
                value={value}
                onChange={event =>
                  replace(position, { value: event.target.value })
                }
                inputProps={{
                  'aria-label': t('describe.value.value', { number }),
                  maxLength: noteLimits.value,
                }}
              />
            )}
            <TextField
              variant="outlined"
              size="small"
              value={meaning}
              onChange={event =>
                replace(position, { meaning: event.target.value })
              }
              inputProps={{
                'aria-label': t('describe.value.meaning', {
                  value: value || number,
                }),
                maxLength: noteLimits.meaning,
              }}
            />
            {!isFixed && (
              <IconButton
                size="small"
                aria-label={t('describe.value.remove', {
                  value: value || number,
                })}
                onClick={() =>
                  onChange(values.filter((_, at) => at !== position))
                }
              >
                <DeleteOutlineIcon fontSize="small" />
              </IconButton>
            )}
          </div>
        );
      })}
      {values.length < most && (
        <Action
          size="small"
          color="primary"
          className={fields.add}
          onClick={() => onChange([...values, { value: '', meaning: '' }])}
        >
          {t('describe.value.add')}
        </Action>
      )}
    </fieldset>
  );
};
