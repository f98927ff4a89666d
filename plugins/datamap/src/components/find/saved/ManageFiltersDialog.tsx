import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import DeleteIcon from '@material-ui/icons/Delete';
import { FormEvent, useId, useState } from 'react';
import { useTranslate } from '../../../translation';
import { Action } from '../../page';
import { longestName, savedAs, SavedFilter } from './savedFilters';
import { useKeeping } from './useKeeping';

const useStyles = makeStyles(theme => ({
  rows: {
    display: 'grid',
    gap: theme.spacing(1.5),
    margin: 0,
    padding: theme.spacing(0.5, 0),
    listStyle: 'none',
  },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
  },
}));

interface ManageFiltersDialogProps {
  filters: SavedFilter[];
  save(filters: SavedFilter[]): Promise<void>;
  onClose(): void;
}

/** Gives saved filters other names, and deletes them, all at once when saved. */
export const ManageFiltersDialog = ({
  filters,
  save,
  onClose,
}: ManageFiltersDialogProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const id = useId();
  const [rows, setRows] = useState(() =>
    filters.map(filter => ({ filter, name: filter.name })),
  );
  const { keep, keeping, failed } = useKeeping(save);
  const named = rows.map(({ filter, name }) => ({ ...filter, name }));
  const isTaken = (index: number) =>
    savedAs(
      named.filter((_, other) => other < index),
      rows[index].name,
    ) !== undefined;
  const isFaulty = rows.some(
    ({ name }, index) => name.trim() === '' || isTaken(index),
  );

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const next = named.map(({ name, search }) => ({
      name: name.trim(),
      search,
    }));
    if (await keep(next)) {
      onClose();
    }
  };

  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby={id}>
      <form onSubmit={onSubmit}>
        <DialogTitle id={id}>{t('find.saved.title')}</DialogTitle>
        <DialogContent>
          <ul className={classes.rows}>
            {rows.map(({ filter, name }, index) => (
              <li key={filter.name} className={classes.row}>
                <TextField
                  id={`${id}-${index}`}
                  variant="outlined"
                  size="small"
                  fullWidth
                  value={name}
                  error={name.trim() === '' || isTaken(index)}
                  helperText={isTaken(index) && t('find.saved.taken')}
                  onChange={event =>
                    setRows(
                      rows.map(row =>
                        row.filter === filter
                          ? { ...row, name: event.target.value }
                          : row,
                      ),
                    )
                  }
                  inputProps={{
                    'aria-label': t('find.saved.nameOf', {
                      name: filter.name,
                    }),
                    maxLength: longestName,
                    autoComplete: 'off',
                  }}
                />
                <IconButton
                  size="small"
                  aria-label={t('find.saved.deleteOf', { name: filter.name })}
                  onClick={() =>
                    setRows(rows.filter(row => row.filter !== filter))
                  }
                >
                  <DeleteIcon fontSize="small" />
                </IconButton>
              </li>
            ))}
          </ul>
          {rows.length === 0 && (
            <Typography variant="body2">{t('find.saved.none')}</Typography>
          )}
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
            disabled={isFaulty || keeping}
          >
            {t('find.saved.confirm')}
          </Action>
        </DialogActions>
      </form>
    </Dialog>
  );
};
