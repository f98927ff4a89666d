import { NoteField, WordsField } from '@datamap/plugin-datamap-common';
import { useReader } from '../../format';
import { useTranslate } from '../../translation';
import { fieldTitle } from '../describe/fieldTitle';

/** What a column of a file can be called, the portal's own fields among them. */
export function useWordsFieldTitle(
  fields: NoteField[],
): (field: string) => string {
  const t = useTranslate();
  const { locale } = useReader();
  return field => {
    const own = fields.find(({ id }) => field === `field:${id}`);
    if (field.startsWith('field:')) {
      return own ? fieldTitle(own, locale) : field.slice('field:'.length);
    }
    return t(`exchange.field.${field as WordsField}`);
  };
}
