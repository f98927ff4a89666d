import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { KeyboardEvent, RefObject, useId } from 'react';
import { useTranslate } from '../../translation';
import { Draft } from '../describe/Draft';
import { noteLimits } from '../describe/noteLimits';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
}));

interface DeskFieldsProps {
  kind: 'table' | 'column';
  draft: Draft;
  /** The field that is typed into first. */
  first: RefObject<HTMLInputElement>;
  onChange(part: Partial<Draft>): void;
  onSave(): void;
  /** Leaves the fields, so that the keys work. */
  onLeave(): void;
}

/** Title and description: Enter saves, and Escape leads out to the keys. */
export const DeskFields = ({
  kind,
  draft,
  first,
  onChange,
  onSave,
  onLeave,
}: DeskFieldsProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and Escape also end a syllable that an input method composes.
    if (event.nativeEvent.isComposing || event.keyCode === 229) {
      return;
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      onSave();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    }
  };
  return (
    <div className={classes.root}>
      <TextField
        id={`${id}-title`}
        variant="outlined"
        size="small"
        fullWidth
        inputRef={first}
        label={t('describe.field.title')}
        helperText={t(`describe.hint.title.${kind}`)}
        value={draft.title}
        onChange={event => onChange({ title: event.target.value })}
        onKeyDown={onKeyDown}
        inputProps={{ maxLength: noteLimits.title, autoComplete: 'off' }}
      />
      <TextField
        id={`${id}-description`}
        variant="outlined"
        size="small"
        fullWidth
        multiline
        minRows={2}
        maxRows={10}
        label={t('describe.field.description')}
        helperText={t('desk.descriptionHint')}
        value={draft.description}
        onChange={event => onChange({ description: event.target.value })}
        onKeyDown={onKeyDown}
        inputProps={{ maxLength: noteLimits.description }}
      />
    </div>
  );
};
