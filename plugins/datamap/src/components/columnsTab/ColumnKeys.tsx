import { Column } from '@datamap/plugin-datamap-common';
import { useTranslate } from '../../translation';
import { TableLinkText } from '../tablePage/TableLinkText';
import { useColumnsTableStyles } from './columnsTableStyles';
import { KeyChip } from './KeyChip';
import { keyInWords } from './keyInWords';

/** Which keys a column belongs to, and where it leads. */
export const ColumnKeys = ({ column }: { column: Column }) => {
  const t = useTranslate();
  const classes = useColumnsTableStyles();
  if (column.keys.length === 0 && column.references.length === 0) {
    return null;
  }
  return (
    <ul className={classes.keys}>
      {column.keys.map(key => (
        <li key={`${key.type} ${key.constraint}`}>
          <KeyChip type={key.type} {...keyInWords(column, key, t)} />
        </li>
      ))}
      {column.references.map(({ constraint, table, column: target }) => (
        <li key={constraint} className={classes.quiet}>
          {t('columnsTab.leadsTo', {
            table: <TableLinkText table={table} inSentence />,
            column: <code className={classes.inlineCode}>{target}</code>,
          })}
        </li>
      ))}
    </ul>
  );
};
