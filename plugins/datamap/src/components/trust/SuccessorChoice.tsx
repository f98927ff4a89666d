import FormControl from '@material-ui/core/FormControl';
import InputLabel from '@material-ui/core/InputLabel';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Select from '@material-ui/core/Select';
import { useId, useMemo } from 'react';
import { useTable, useWarehouses } from '../../query';
import { useTranslate } from '../../translation';
import { TableChooser } from '../mapPage/side/TableChooser';

/** The table that takes the place of another, once one is chosen. */
export interface ChosenSuccessor {
  warehouse: string;
  entityName?: string;
}

interface SuccessorChoiceProps {
  chosen: ChosenSuccessor;
  onChoose(successor: ChosenSuccessor): void;
}

/** Which table to use instead, of the same warehouse or, where there are several, of another. */
export const SuccessorChoice = ({ chosen, onChoose }: SuccessorChoiceProps) => {
  const t = useTranslate();
  const id = useId();
  const { warehouse, entityName } = chosen;
  const warehouses = useWarehouses().data?.items ?? [];
  const { data } = useTable(
    { warehouse, table: entityName ?? '' },
    { enabled: entityName !== undefined },
  );
  const title = data?.title ?? entityName;
  const value = useMemo(
    () => (entityName && title ? { entityName, title } : undefined),
    [entityName, title],
  );
  return (
    <>
      {warehouses.length > 1 && (
        <FormControl variant="outlined" size="small">
          <InputLabel htmlFor={id} shrink>
            {t('trust.retire.warehouse')}
          </InputLabel>
          <Select
            native
            input={
              <OutlinedInput label={t('trust.retire.warehouse')} notched />
            }
            inputProps={{ id }}
            value={warehouse}
            onChange={event =>
              onChoose({ warehouse: String(event.target.value) })
            }
          >
            {warehouses.map(one => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </Select>
        </FormControl>
      )}
      <TableChooser
        key={warehouse}
        warehouse={warehouse}
        label={t('trust.retire.successor')}
        value={value}
        onChoose={name => onChoose({ warehouse, entityName: name })}
      />
    </>
  );
};
