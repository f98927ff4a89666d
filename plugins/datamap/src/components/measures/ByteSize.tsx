import { MeasuredSize } from '@datamap/plugin-datamap-common';
import { useReader } from '../../format';
import { useTranslate } from '../../translation';
import { sizeWords } from '../../words';
import { Explained } from './Explained';

/** How large, in few words; the bytes and how they are known on focus. */
export const ByteSize = ({ size }: { size: MeasuredSize }) => {
  const words = sizeWords(size, useTranslate(), useReader());
  return <Explained explanation={words.how}>{words.bare}</Explained>;
};
