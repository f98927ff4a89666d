import { Link } from '@backstage/core-components';
import { NoteField } from '@datamap/plugin-datamap-common';
import { useReader } from '../../format';
import { useTranslate } from '../../translation';
import { safeAddress } from './safeMarkdown';

interface OwnFieldWordsProps {
  /** Absent where it is not configured any more. */
  field: NoteField | undefined;
  value: string;
}

/** What is written in a field that this portal has beside the others. */
export const OwnFieldWords = ({ field, value }: OwnFieldWordsProps) => {
  const t = useTranslate();
  const { locale } = useReader();
  switch (field?.type) {
    case 'link':
      return safeAddress(value) ? (
        <Link to={value}>{value}</Link>
      ) : (
        <>{value}</>
      );
    case 'yes-no':
      return value === 'yes' || value === 'no' ? (
        <>{t(`describe.own.${value}`)}</>
      ) : (
        <>{value}</>
      );
    case 'date': {
      const day = new Date(`${value}T00:00:00Z`);
      return Number.isNaN(day.getTime()) ? (
        <>{value}</>
      ) : (
        <time dateTime={value}>
          {new Intl.DateTimeFormat(locale, {
            dateStyle: 'medium',
            timeZone: 'UTC',
          }).format(day)}
        </time>
      );
    }
    default:
      return <>{value}</>;
  }
};
