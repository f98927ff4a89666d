import { Warehouse } from '@datamap/plugin-datamap-common';
import FormControl from '@material-ui/core/FormControl';
import InputLabel from '@material-ui/core/InputLabel';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Select from '@material-ui/core/Select';
import { useId } from 'react';
import { useTranslate } from '../../translation';

interface WarehouseChoiceProps {
  warehouses: Warehouse[];
  warehouse: string | undefined;
  onWarehouse(id: string): void;
}

/** Which warehouse the map is of, where there are several. */
export const WarehouseChoice = ({
  warehouses,
  warehouse,
  onWarehouse,
}: WarehouseChoiceProps) => {
  const t = useTranslate();
  const id = useId();
  return (
    <FormControl variant="outlined" size="small">
      <InputLabel htmlFor={id} shrink>
        {t('mapPage.warehouse')}
      </InputLabel>
      <Select
        native
        input={<OutlinedInput label={t('mapPage.warehouse')} notched />}
        inputProps={{ id }}
        value={warehouse}
        onChange={event => onWarehouse(String(event.target.value))}
      >
        {warehouses.map(one => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </Select>
    </FormControl>
  );
};
