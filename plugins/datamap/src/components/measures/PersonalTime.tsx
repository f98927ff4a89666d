import {
  formatDay,
  formatMoment,
  formatMomentInFull,
  formatRelative,
  useReader,
} from '../../format';
import { useTranslate } from '../../translation';
import { Explained } from './Explained';

const formats = {
  relative: formatRelative,
  moment: formatMoment,
  day: formatDay,
};

interface PersonalTimeProps {
  /** ISO 8601. */
  at: string;
  /** `2 days ago`, `12 Nov, 04:10` or `12 Nov`. */
  format?: keyof typeof formats;
}

/** A moment as the reader counts time; to the second, with the zone, on focus. */
export const PersonalTime = ({
  at,
  format = 'relative',
}: PersonalTimeProps) => {
  const t = useTranslate();
  const reader = useReader();
  return (
    <Explained
      explanation={t('measures.time.exactly', {
        moment: formatMomentInFull(at, reader),
      })}
    >
      <time dateTime={at}>{formats[format](at, reader)}</time>
    </Explained>
  );
};
