import { SqlToCopy } from '../relationships/SqlToCopy';
import { useTranslate } from '../../translation';
import { useStructureStyles } from './useStructureStyles';

interface FoldedSqlProps {
  sql: string;
  /** What the SQL is called by screen readers. */
  label: string;
  /** Beside other things, where it must not stand out. */
  small?: boolean;
}

/** SQL that opens on request, to read and to take along. */
export const FoldedSql = ({ sql, label, small }: FoldedSqlProps) => {
  const t = useTranslate();
  const classes = useStructureStyles();
  return (
    <details className={small ? classes.wrapped : undefined}>
      <summary
        className={small ? classes.small : classes.summary}
        aria-label={`${t('structureTab.definition.show')}: ${label}`}
      >
        {t('structureTab.definition.show')}
      </summary>
      <SqlToCopy sql={sql} label={label} />
    </details>
  );
};
