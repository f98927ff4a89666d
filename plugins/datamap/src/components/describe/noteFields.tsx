import { NoteField } from '@datamap/plugin-datamap-common';
import { createContext, useContext } from 'react';
import { useReader } from '../../format';
import { useTranslate } from '../../translation';
import { DraftField, ownIdOf, KnownField } from './Draft';
import { fieldTitle } from './fieldTitle';

const NoteFields = createContext<NoteField[]>([]);

/** Tells the parts of a dialog which fields this portal has beside the others. */
export const NoteFieldsProvider = NoteFields.Provider;

/** The fields that this portal has beside the others. */
export const useNoteFields = (): NoteField[] => useContext(NoteFields);

/** What a part of a note is called. */
export function usePartTitle(): (part: DraftField) => string {
  const t = useTranslate();
  const reader = useReader();
  const fields = useNoteFields();
  return part => {
    const id = ownIdOf(part);
    const field = fields.find(one => one.id === id);
    if (id !== undefined) {
      return field ? fieldTitle(field, reader.locale) : id;
    }
    return t(`describe.field.${part as KnownField}`);
  };
}
