import FormControl from '@material-ui/core/FormControl';
import InputLabel from '@material-ui/core/InputLabel';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Select from '@material-ui/core/Select';
import { useId } from 'react';
import { useTranslate } from '../../../translation';
import { TableSort } from '../../tableList';

interface SortSelectProps {
  sort: TableSort;
  onSort(sort: TableSort): void;
}

/** The order of a list where there are no headings to press. */
export const SortSelect = ({ sort, onSort }: SortSelectProps) => {
  const t = useTranslate();
  const id = useId();
  const choices: Array<[TableSort, string]> = [
    ['title', t('startPage.list.sortTitle')],
    ['-rows', t('startPage.list.sortRows')],
    ['-size', t('startPage.list.sortSize')],
    ['-lastUpdated', t('startPage.list.sortUpdated')],
  ];
  const known = choices.some(([value]) => value === sort);
  return (
    <FormControl variant="outlined" size="small" fullWidth>
      <InputLabel htmlFor={id} shrink>
        {t('startPage.list.sort')}
      </InputLabel>
      <Select
        native
        input={<OutlinedInput label={t('startPage.list.sort')} notched />}
        inputProps={{ id }}
        value={known ? sort : ''}
        onChange={event => onSort(event.target.value as TableSort)}
      >
        {!known && <option value="" aria-label={t('startPage.list.sort')} />}
        {choices.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </FormControl>
  );
};
