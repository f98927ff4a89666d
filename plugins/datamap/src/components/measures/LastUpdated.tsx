import { MeasuredTime } from '@datamap/plugin-datamap-common';
import { useReader } from '../../format';
import { useTranslate } from '../../translation';
import { updatedWords } from '../../words';
import { Explained } from './Explained';

/** How fresh, in few words; the moment and how it is known on focus. */
export const LastUpdated = ({ updated }: { updated: MeasuredTime }) => {
  const words = updatedWords(updated, useTranslate(), useReader());
  return (
    <Explained explanation={words.how}>
      {updated.value ? (
        <time dateTime={updated.value}>{words.bare}</time>
      ) : (
        words.bare
      )}
    </Explained>
  );
};
