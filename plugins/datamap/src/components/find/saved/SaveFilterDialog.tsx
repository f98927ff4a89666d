import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { FormEvent, useId, useState } from 'react';
import { useTranslate } from '../../../translation';
import { Action } from '../../page';
import {
  longestName,
  mostFilters,
  savedAs,
  SavedFilter,
  withFilter,
} from './savedFilters';
import { useKeeping } from './useKeeping';

/** Who opened the dialog came to write: the field is ready as soon as it is there. */
const focusOn = (field: HTMLElement | null) => field?.focus();

interface SaveFilterDialogProps {
  /** What is kept. */
  search: string;
  filters: SavedFilter[];
  save(filters: SavedFilter[]): Promise<void>;
  onClose(): void;
}

/** Asks under which name the present filters are kept. */
export const SaveFilterDialog = ({
  search,
  filters,
  save,
  onClose,
}: SaveFilterDialogProps) => {
  const t = useTranslate();
  const id = useId();
  const [name, setName] = useState(new URLSearchParams(search).get('q') ?? '');
  const { keep, keeping, failed } = useKeeping(save);
  const replaces = savedAs(filters, name) !== undefined;
  const isFull = filters.length >= mostFilters && !replaces;

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (await keep(withFilter(filters, { name, search }))) {
      onClose();
    }
  };
  const hint = replaces ? t('find.saved.replaces') : t('find.saved.nameHint');

  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      onClose={onClose}
      aria-labelledby={`${id}-title`}
    >
      <form onSubmit={onSubmit}>
        <DialogTitle id={`${id}-title`}>{t('find.saved.save')}</DialogTitle>
        <DialogContent>
          <TextField
            id={id}
            variant="outlined"
            size="small"
            fullWidth
            required
            inputRef={focusOn}
            label={t('find.saved.name')}
            helperText={isFull ? t('find.saved.full') : hint}
            error={isFull}
            value={name}
            onChange={event => setName(event.target.value)}
            inputProps={{ maxLength: longestName, autoComplete: 'off' }}
          />
          {failed && (
            <Typography variant="body2" color="error" role="alert">
              {t('find.saved.failed')}
            </Typography>
          )}
        </DialogContent>
        <DialogActions>
          <Action onClick={onClose}>{t('find.saved.cancel')}</Action>
          <Action
            type="submit"
            variant="contained"
            color="primary"
            disabled={name.trim() === '' || isFull || keeping}
          >
            {t('find.saved.confirm')}
          </Action>
        </DialogActions>
      </form>
    </Dialog>
  );
};
