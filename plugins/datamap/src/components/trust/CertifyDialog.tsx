import { Table } from '@datamap/plugin-datamap-common';
import { useState } from 'react';
import { useTranslate } from '../../translation';
import { SentenceField } from './SentenceField';
import { TrustDialog } from './TrustDialog';
import { useTrustChange } from './useTrust';

interface CertifyDialogProps {
  table: Table;
  onClose(): void;
}

/** Asks an owner what her table is the right one for. */
export const CertifyDialog = ({ table, onClose }: CertifyDialogProps) => {
  const t = useTranslate();
  const change = useTrustChange(table);
  const [sentence, setSentence] = useState(
    table.trust?.certification?.sentence ?? '',
  );
  return (
    <TrustDialog
      title={t('trust.certify.title', { table: table.title })}
      lead={t('trust.certify.lead')}
      save={t('trust.certify.save')}
      table={table}
      change={change}
      isComplete={sentence.trim() !== ''}
      onClose={onClose}
      onSave={() =>
        change.mutate({ action: 'certify', sentence }, { onSuccess: onClose })
      }
    >
      <SentenceField
        label={t('trust.certify.sentence')}
        hint={t('trust.certify.hint')}
        value={sentence}
        onChange={setSentence}
      />
    </TrustDialog>
  );
};
