import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { useTranslate } from '../../translation';
import { usePersonName } from '../measures';

/** Somebody who can be asked, by entity ref. */
interface Contact {
  ref: string;
  name: string;
}

/** So many people and teams are offered at once. */
const offered = 20;

function usePeople(words: string, enabled: boolean) {
  const catalog = useApi(catalogApiRef);
  return useQuery({
    queryKey: ['datamap', 'people', words],
    queryFn: async (): Promise<Contact[]> => {
      const { items } = await catalog.queryEntities({
        filter: { kind: ['User', 'Group'] },
        fields: ['kind', 'metadata', 'spec.profile'],
        fullTextFilter: {
          term: words,
          fields: [
            'metadata.name',
            'metadata.title',
            'spec.profile.displayname',
          ],
        },
        limit: offered,
      });
      return items.map(entity => {
        const profile = entity.spec?.profile as
          | { displayName?: string }
          | undefined;
        const { name, title } = entity.metadata;
        return {
          ref: stringifyEntityRef(entity),
          name: profile?.displayName ?? title ?? name,
        };
      });
    },
    placeholderData: keepPreviousData,
    enabled,
  });
}

function isEntityRef(ref: string): boolean {
  try {
    parseEntityRef(ref);
    return true;
  } catch {
    return false;
  }
}

interface ContactFieldProps {
  /** An entity ref, or empty. */
  contact: string;
  onChange(contact: string): void;
  /** Instead of the words for whom to ask. */
  label?: string;
  hint?: string;
}

/** Whom to ask about a table, found by name among the portal's people and teams. */
export const ContactField = ({
  contact,
  onChange,
  label,
  hint,
}: ContactFieldProps) => {
  const t = useTranslate();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const people = usePeople(useDeferredValue(typed.trim()), open);
  const known = contact && isEntityRef(contact) ? contact : undefined;
  const name = usePersonName(known) ?? contact;
  return (
    <Autocomplete<Contact>
      id={id}
      size="small"
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      options={people.data ?? []}
      loading={people.isFetching}
      loadingText={t('states.loading')}
      noOptionsText={t('describe.contact.none')}
      clearText={t('describe.contact.clear')}
      openText={t('describe.contact.open')}
      closeText={t('describe.contact.close')}
      filterOptions={options => options}
      getOptionLabel={option => option.name}
      getOptionSelected={(option, { ref }) => option.ref === ref}
      value={contact ? { ref: contact, name } : null}
      onChange={(_, chosen) => onChange(chosen?.ref ?? '')}
      onInputChange={(_, words, reason) =>
        setTyped(reason === 'input' ? words : '')
      }
      renderInput={params => (
        <TextField
          {...params}
          variant="outlined"
          label={label ?? t('describe.field.contact')}
          helperText={hint ?? t('describe.hint.contact')}
        />
      )}
    />
  );
};
