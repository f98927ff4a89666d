import { stringifyEntityRef } from '@backstage/catalog-model';
import { Table } from '@datamap/plugin-datamap-common';
import TextField from '@material-ui/core/TextField';
import { useId, useState } from 'react';
import { useTranslate } from '../../translation';
import { SentenceField } from './SentenceField';
import { ChosenSuccessor, SuccessorChoice } from './SuccessorChoice';
import { TrustDialog } from './TrustDialog';
import { useTrustChange } from './useTrust';

interface RetireDialogProps {
  table: Table;
  onClose(): void;
}

/** Asks an owner why her table goes, from when on, and what takes its place. */
export const RetireDialog = ({ table, onClose }: RetireDialogProps) => {
  const t = useTranslate();
  const id = useId();
  const change = useTrustChange(table);
  const said = table.trust?.deprecation;
  const [sentence, setSentence] = useState(said?.sentence ?? '');
  const [goneFrom, setGoneFrom] = useState(said?.goneFrom ?? '');
  const [successor, setSuccessor] = useState<ChosenSuccessor>({
    warehouse: said?.successor?.warehouse ?? table.warehouse,
    entityName: said?.successor?.entityName,
  });
  const { warehouse, entityName } = successor;
  const words = {
    sentence,
    ...(goneFrom ? { goneFrom } : {}),
    ...(entityName
      ? {
          successor: stringifyEntityRef({
            kind: 'resource',
            namespace: warehouse,
            name: entityName,
          }),
        }
      : {}),
  };
  return (
    <TrustDialog
      title={t('trust.retire.title', { table: table.title })}
      lead={t('trust.retire.lead')}
      save={t('trust.retire.save')}
      table={table}
      change={change}
      isComplete={sentence.trim() !== ''}
      onClose={onClose}
      onSave={() =>
        change.mutate({ action: 'retire', words }, { onSuccess: onClose })
      }
    >
      <SentenceField
        label={t('trust.retire.sentence')}
        hint={t('trust.retire.hint')}
        value={sentence}
        onChange={setSentence}
      />
      <TextField
        id={id}
        type="date"
        variant="outlined"
        size="small"
        label={t('trust.retire.goneFrom')}
        InputLabelProps={{ shrink: true }}
        value={goneFrom}
        onChange={event => setGoneFrom(event.target.value)}
      />
      <SuccessorChoice chosen={successor} onChoose={setSuccessor} />
    </TrustDialog>
  );
};
