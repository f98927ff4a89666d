import { Ownership, Table } from '@datamap/plugin-datamap-common';
import FormControl from '@material-ui/core/FormControl';
import InputLabel from '@material-ui/core/InputLabel';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Select from '@material-ui/core/Select';
import TextField from '@material-ui/core/TextField';
import { useId, useState } from 'react';
import { useTranslate } from '../../translation';
import { usePersonName } from '../measures';
import { addressOf } from './addressOf';
import { OwnershipDialog } from './OwnershipDialog';
import { ownershipFailure, useOwnershipDeeds } from './useOwnershipDeeds';

const longestReason = 2_000;

/** Whom the configuration names where nobody owns a table. */
const nobody = 'group:default/unowned';

/** Who opened the dialog came to write: the field is ready as soon as it is there. */
const focusOn = (field: HTMLElement | null) => field?.focus();

const OwnerOption = ({ owner }: { owner: string }) => (
  <option value={owner}>{usePersonName(owner) ?? owner}</option>
);

interface TakeOverDialogProps {
  table: Table;
  ownership: Ownership;
  onClose(): void;
}

/** Where somebody asks to own a table, for herself or for a group of hers. */
export const TakeOverDialog = ({
  table,
  ownership,
  onClose,
}: TakeOverDialogProps) => {
  const t = useTranslate();
  const id = useId();
  const address = addressOf(table);
  const deeds = useOwnershipDeeds(address, table.title);
  const [owner, setOwner] = useState(ownership.askAs[0]);
  const [reason, setReason] = useState('');
  const present = usePersonName(ownership.owner) ?? ownership.owner;
  return (
    <OwnershipDialog
      address={address}
      title={t('ownership.askOf', { title: table.title })}
      lead={
        ownership.owner === nobody
          ? t('ownership.askNobody')
          : t('ownership.askLead', { owner: present })
      }
      save={t('ownership.send')}
      missing={reason.trim() === '' ? t('ownership.missing') : undefined}
      failure={deeds.error ? ownershipFailure(deeds.error, t) : undefined}
      isPending={deeds.isPending}
      onClose={onClose}
      onSave={() =>
        deeds.mutate({ kind: 'ask', owner, reason }, { onSuccess: onClose })
      }
    >
      {ownership.askAs.length > 1 && (
        <FormControl variant="outlined" size="small">
          <InputLabel htmlFor={`${id}-owner`} shrink>
            {t('ownership.forWhom')}
          </InputLabel>
          <Select
            native
            input={<OutlinedInput label={t('ownership.forWhom')} notched />}
            inputProps={{ id: `${id}-owner` }}
            value={owner}
            onChange={event => setOwner(String(event.target.value))}
          >
            {ownership.askAs.map(ref => (
              <OwnerOption key={ref} owner={ref} />
            ))}
          </Select>
        </FormControl>
      )}
      <TextField
        id={`${id}-reason`}
        variant="outlined"
        size="small"
        fullWidth
        multiline
        minRows={2}
        maxRows={8}
        inputRef={focusOn}
        label={t('ownership.reason')}
        helperText={t('ownership.reasonHint')}
        value={reason}
        onChange={event => setReason(event.target.value)}
        inputProps={{ maxLength: longestReason }}
      />
    </OwnershipDialog>
  );
};
