import { Reference } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { referenceInWords } from './referenceInWords';
import { TableLinkText } from './TableLinkText';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.5, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.6,
  },
  pairs: {
    margin: theme.spacing(0.5, 0, 0),
    padding: 0,
    listStyle: 'none',
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    fontSize: '0.8125rem',
    color: theme.palette.text.secondary,
  },
  summary: {
    marginTop: theme.spacing(0.5),
    cursor: 'pointer',
    color: theme.palette.text.secondary,
    fontSize: '0.8125rem',
  },
  rules: {
    margin: theme.spacing(0.5, 0, 0),
    paddingLeft: theme.spacing(2.5),
    color: theme.palette.text.secondary,
  },
}));

/** One foreign key: the other table, the columns in the key's order, the rules. */
export const ReferenceItem = ({ reference }: { reference: Reference }) => {
  const t = useTranslate();
  const classes = useStyles();
  const { columns, description, otherTable, table } = reference;
  const itself =
    table.schema === otherTable.schema && table.name === otherTable.name;

  return (
    <li className={classes.root}>
      {itself ? (
        t('tablePage.connected.itself')
      ) : (
        <TableLinkText table={otherTable} withName />
      )}
      <ul className={classes.pairs} aria-label={t('tablePage.connected.pairs')}>
        {columns.map(({ from, to }) => (
          <li key={`${from} ${to}`}>
            {t('tablePage.connected.from', { column: from, otherColumn: to })}
          </li>
        ))}
      </ul>
      {description && <div>{description}</div>}
      <details>
        <summary className={classes.summary}>
          {t('tablePage.connected.details')}
        </summary>
        <ul className={classes.rules}>
          {referenceInWords(reference, t).map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </li>
  );
};
