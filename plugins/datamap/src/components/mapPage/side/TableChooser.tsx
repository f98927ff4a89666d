import { TableSummary } from '@datamap/plugin-datamap-common';
import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import Paper from '@material-ui/core/Paper';
import Popper from '@material-ui/core/Popper';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import ClearIcon from '@material-ui/icons/Clear';
import useAutocomplete from '@material-ui/lab/useAutocomplete';
import { useDeferredValue, useId, useState } from 'react';
import { useTables } from '../../../query';
import { useTranslate } from '../../../translation';
import { useSettled } from './useSettled';

const useStyles = makeStyles(theme => ({
  popper: { zIndex: theme.zIndex.modal },
  list: {
    maxHeight: 320,
    margin: 0,
    padding: theme.spacing(0.5, 0),
    overflowY: 'auto',
    listStyle: 'none',
    '& [role=option]': {
      padding: theme.spacing(0.75, 1.5),
      cursor: 'pointer',
      overflowWrap: 'anywhere',
      '&[data-focus="true"]': {
        backgroundColor: theme.palette.action.selected,
      },
    },
  },
  name: {
    display: 'block',
    fontSize: theme.typography.caption.fontSize,
    color: theme.palette.text.secondary,
  },
  said: {
    padding: theme.spacing(1, 1.5),
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
}));

/** What a chooser needs to know of a table. */
export type ChosenTable = Pick<TableSummary, 'entityName' | 'title'>;

interface TableChooserProps {
  warehouse: string;
  label: string;
  /** The table that is chosen now. */
  value?: ChosenTable;
  onChoose(entityName: string | undefined): void;
}

/** A box that finds a table by the words of its title, name or description. */
export const TableChooser = ({
  warehouse,
  label,
  value,
  onChoose,
}: TableChooserProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const id = useId();
  const [words, setWords] = useState('');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const q = useSettled(useDeferredValue(words.trim()));
  const found = useTables({
    warehouse: [warehouse],
    ...(q && q !== value?.title ? { q } : {}),
    sort: 'title',
  });
  const tables: ChosenTable[] = found.data?.pages[0].items.slice(0, 30) ?? [];

  const box = useAutocomplete<ChosenTable>({
    id,
    options: tables,
    value: value ?? null,
    inputValue: words,
    autoHighlight: true,
    filterOptions: options => options,
    getOptionLabel: ({ title }) => title,
    getOptionSelected: (option, chosen) =>
      option.entityName === chosen.entityName,
    onInputChange: (_, text) => setWords(text),
    onChange: (_, chosen) => onChoose(chosen?.entityName),
  });
  const open = box.popupOpen && anchor !== null;
  const rootProps = box.getRootProps() as Record<string, unknown>;
  // The roles belong to the box itself, as ARIA 1.2 has it.
  const {
    role: _role,
    'aria-owns': _owns,
    'aria-expanded': _expanded,
    ...root
  } = rootProps;
  const { ref, ...input } = box.getInputProps() as Record<string, unknown>;
  const { key: _key, ...clear } = box.getClearProps() as Record<
    string,
    unknown
  >;
  const nothing =
    found.isPending || found.isPlaceholderData
      ? t('mapPage.chooser.loading')
      : t('mapPage.chooser.none');

  return (
    <div {...root} ref={setAnchor}>
      <TextField
        fullWidth
        size="small"
        variant="outlined"
        label={label}
        InputLabelProps={{ htmlFor: id, id: `${id}-label` }}
        inputProps={{
          ...input,
          role: 'combobox',
          'aria-expanded': open && tables.length > 0,
          'aria-controls':
            open && tables.length > 0 ? `${id}-popup` : undefined,
        }}
        // The library finds its box by this.
        inputRef={ref as React.Ref<HTMLInputElement>}
        InputProps={{
          endAdornment: box.inputValue ? (
            <InputAdornment position="end">
              <IconButton
                {...clear}
                tabIndex={0}
                size="small"
                aria-label={t('mapPage.chooser.clear')}
              >
                <ClearIcon fontSize="small" />
              </IconButton>
            </InputAdornment>
          ) : undefined,
        }}
      />
      <Popper
        open={open}
        anchorEl={anchor}
        placement="bottom-start"
        className={classes.popper}
        style={{ width: anchor?.clientWidth }}
      >
        <Paper elevation={4}>
          {tables.length > 0 ? (
            <ul className={classes.list} {...box.getListboxProps()}>
              {box.groupedOptions.map((option, index) => {
                const { key, ...props } = box.getOptionProps({
                  option,
                  index,
                }) as Record<string, unknown>;
                return (
                  <li key={option.entityName} {...props}>
                    {option.title}
                    <span className={classes.name}>{option.entityName}</span>
                  </li>
                );
              })}
            </ul>
          ) : (
            <div role="status" className={classes.said}>
              {found.isError ? t('mapPage.chooser.failed') : nothing}
            </div>
          )}
        </Paper>
      </Popper>
    </div>
  );
};
