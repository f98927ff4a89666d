import { NoteWords } from '@datamap/plugin-datamap-common';
import { Translate } from '../../translation';

/** How often new data is expected, and by when: `Every day by 07:00`. */
export function rhythmInWords(
  { every, by }: NonNullable<NoteWords['rhythm']>,
  t: Translate,
): string {
  const often = t(`describe.rhythm.${every}`);
  return by ? t('describe.rhythm.everyBy', { often, by }) : often;
}
