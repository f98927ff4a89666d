import { TermOfTable } from '@datamap/plugin-datamap-common';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import FormControl from '@material-ui/core/FormControl';
import InputLabel from '@material-ui/core/InputLabel';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Select from '@material-ui/core/Select';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useId, useState } from 'react';
import { TableAddress } from '../../api';
import { useColumns } from '../../query';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { ChosenTerms } from './ChosenTerms';
import { TermChoice } from './TermChoice';
import { linkFailure, useTermLink } from './useTermLink';

const useStyles = makeStyles(theme => ({
  content: { display: 'grid', gap: theme.spacing(2) },
}));

/** Stands for the table itself, where no column can: PostgreSQL has none without a name. */
const wholeTable = '';

interface ChooseTermsDialogProps {
  address: TableAddress;
  /** What people call the table. */
  title: string;
  /** The terms that it and its columns have. */
  terms: TermOfTable[];
  onClose(): void;
}

/** Lets an owner say which terms her table and its columns are about. */
export const ChooseTermsDialog = ({
  address,
  title,
  terms,
  onClose,
}: ChooseTermsDialogProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const id = useId();
  const { data: columns } = useColumns(address);
  const [of, setOf] = useState(wholeTable);
  const change = useTermLink(address);
  const column = of === wholeTable ? undefined : of;
  const own = terms.filter(term => term.column === column);
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby={id}>
      <DialogTitle id={id}>
        {t('glossary.choose.title', { table: title })}
      </DialogTitle>
      <DialogContent className={classes.content}>
        <Typography variant="body2" color="textSecondary">
          {t('glossary.choose.lead')}
        </Typography>
        <FormControl variant="outlined" size="small">
          <InputLabel htmlFor={`${id}-of`} shrink>
            {t('glossary.choose.of')}
          </InputLabel>
          <Select
            native
            input={<OutlinedInput label={t('glossary.choose.of')} notched />}
            inputProps={{ id: `${id}-of` }}
            value={of}
            onChange={event => setOf(String(event.target.value))}
          >
            <option value={wholeTable}>{t('glossary.choose.table')}</option>
            {columns?.items.map(one => (
              <option key={one.name} value={one.name}>
                {one.title === one.name
                  ? one.name
                  : `${one.title} (${one.name})`}
              </option>
            ))}
          </Select>
        </FormControl>
        {own.length === 0 ? (
          <Typography variant="body2">{t('glossary.choose.none')}</Typography>
        ) : (
          <ChosenTerms
            terms={own}
            disabled={change.isPending}
            onRemove={term =>
              change.mutate({ action: 'unlink', id: term, column })
            }
          />
        )}
        <TermChoice
          chosen={new Set(own.map(term => term.id))}
          onChoose={term => change.mutate({ action: 'link', id: term, column })}
        />
        {change.error && (
          <Typography variant="body2" color="error" role="alert">
            {linkFailure(change.error, t)}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Action color="primary" onClick={onClose}>
          {t('glossary.choose.done')}
        </Action>
      </DialogActions>
    </Dialog>
  );
};
