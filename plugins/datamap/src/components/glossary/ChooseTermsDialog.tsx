import { TermOfTable } from '@datamap/plugin-datamap-common';
import FormControl from '@material-ui/core/FormControl';
import InputLabel from '@material-ui/core/InputLabel';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Select from '@material-ui/core/Select';
import { useId, useState } from 'react';
import { TableAddress } from '../../api';
import { useColumns } from '../../query';
import { useTranslate } from '../../translation';
import { TermsDialog } from './TermsDialog';
import { linkFailure, useTermLink } from './useTermLink';

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
  const id = useId();
  const { data: columns } = useColumns(address);
  const [of, setOf] = useState(wholeTable);
  const change = useTermLink(address);
  const column = of === wholeTable ? undefined : of;
  return (
    <TermsDialog
      title={t('glossary.choose.title', { table: title })}
      lead={t('glossary.choose.lead')}
      terms={terms.filter(term => term.column === column)}
      isPending={change.isPending}
      failure={change.error ? linkFailure(change.error, t) : undefined}
      onChoose={term => change.mutate({ action: 'link', id: term, column })}
      onRemove={term => change.mutate({ action: 'unlink', id: term, column })}
      onClose={onClose}
    >
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
              {one.title === one.name ? one.name : `${one.title} (${one.name})`}
            </option>
          ))}
        </Select>
      </FormControl>
    </TermsDialog>
  );
};
