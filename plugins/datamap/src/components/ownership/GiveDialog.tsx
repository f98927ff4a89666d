import { Ownership, Table } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useTranslate } from '../../translation';
import { ContactField } from '../describe/ContactField';
import { usePersonName } from '../measures';
import { Action } from '../page';
import { addressOf } from './addressOf';
import { OwnershipDialog } from './OwnershipDialog';
import { ownershipFailure, useOwnershipDeeds } from './useOwnershipDeeds';

const useStyles = makeStyles(theme => ({
  back: {
    display: 'grid',
    gap: theme.spacing(0.5),
    justifyItems: 'start',
    fontSize: '0.875rem',
  },
  hint: { margin: 0, color: theme.palette.text.secondary },
}));

interface GiveDialogProps {
  table: Table;
  ownership: Ownership;
  onClose(): void;
}

/** Where the present owner or an admin gives a table to somebody, or back. */
export const GiveDialog = ({ table, ownership, onClose }: GiveDialogProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const address = addressOf(table);
  const deeds = useOwnershipDeeds(address, table.title);
  const [owner, setOwner] = useState('');
  const { configured } = ownership;
  const configuredName = usePersonName(configured) ?? configured ?? '';
  return (
    <OwnershipDialog
      address={address}
      title={t('ownership.changeOf', { title: table.title })}
      lead={t('ownership.changeLead')}
      save={t('ownership.give')}
      missing={owner === '' ? t('ownership.missingOwner') : undefined}
      failure={deeds.error ? ownershipFailure(deeds.error, t) : undefined}
      isPending={deeds.isPending}
      onClose={onClose}
      onSave={() =>
        deeds.mutate({ kind: 'give', owner }, { onSuccess: onClose })
      }
    >
      <ContactField
        label={t('ownership.newOwner')}
        hint={t('ownership.newOwnerHint')}
        contact={owner}
        onChange={setOwner}
      />
      {configured && (
        <div className={classes.back}>
          <p className={classes.hint}>
            {t('ownership.giveBackHint', { owner: configuredName })}
          </p>
          <Action
            size="small"
            variant="outlined"
            disabled={deeds.isPending}
            onClick={() =>
              deeds.mutate({ kind: 'giveBack' }, { onSuccess: onClose })
            }
          >
            {t('ownership.giveBack', { owner: configuredName })}
          </Action>
        </div>
      )}
    </OwnershipDialog>
  );
};
