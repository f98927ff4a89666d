import { GlossaryTerm } from '@datamap/plugin-datamap-common';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useDeferredValue, useId, useState } from 'react';
import { useTerms } from '../../query';
import { useTranslate } from '../../translation';

interface TermChoiceProps {
  /** Ids of those that are chosen already. */
  chosen: ReadonlySet<string>;
  onChoose(id: string): void;
}

/** A term of the glossary, found by any of its names. */
export const TermChoice = ({ chosen, onChoose }: TermChoiceProps) => {
  const t = useTranslate();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const terms = useTerms(useDeferredValue(typed.trim()), { enabled: open });
  const options = (terms.data?.pages ?? [])
    .flatMap(page => page.items)
    .filter(term => !chosen.has(term.id));
  return (
    <Autocomplete<GlossaryTerm>
      id={id}
      size="small"
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      options={options}
      loading={terms.isFetching}
      loadingText={t('states.loading')}
      noOptionsText={t('glossary.choose.nothing')}
      clearText={t('glossary.choose.clear')}
      openText={t('glossary.choose.open')}
      closeText={t('glossary.choose.shut')}
      filterOptions={all => all}
      getOptionLabel={option => option.name}
      value={null}
      inputValue={typed}
      onChange={(_, term) => {
        if (term) {
          setTyped('');
          onChoose(term.id);
        }
      }}
      onInputChange={(_, words, reason) =>
        setTyped(reason === 'input' ? words : '')
      }
      renderInput={params => (
        <TextField
          {...params}
          variant="outlined"
          label={t('glossary.choose.term')}
        />
      )}
    />
  );
};
