import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useId, useState } from 'react';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { WrittenText } from './WrittenText';

const useStyles = makeStyles(theme => ({
  below: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 1),
    fontSize: '0.8125rem',
    color: theme.palette.text.secondary,
  },
  preview: {
    minHeight: 88,
    padding: theme.spacing(1.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
}));

interface MarkdownFieldProps {
  label: string;
  hint: string;
  value: string;
  maxLength: number;
  onChange(value: string): void;
}

/** A text with headings, lists and links, and a look at how it will read. */
export const MarkdownField = ({
  label,
  hint,
  value,
  maxLength,
  onChange,
}: MarkdownFieldProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const id = useId();
  const hintId = useId();
  const [previewed, setPreviewed] = useState(false);
  return (
    <div>
      {previewed ? (
        <section aria-label={t('describe.preview')} className={classes.preview}>
          {value.trim() ? (
            <WrittenText text={value} />
          ) : (
            t('describe.nothingWritten')
          )}
        </section>
      ) : (
        <TextField
          id={id}
          variant="outlined"
          size="small"
          fullWidth
          multiline
          minRows={4}
          maxRows={14}
          label={label}
          value={value}
          onChange={event => onChange(event.target.value)}
          inputProps={{ maxLength, 'aria-describedby': hintId }}
        />
      )}
      <div className={classes.below}>
        <span id={hintId}>{hint}</span>
        <Action
          size="small"
          color="primary"
          aria-pressed={previewed}
          onClick={() => setPreviewed(!previewed)}
        >
          {t('describe.preview')}
        </Action>
      </div>
    </div>
  );
};
