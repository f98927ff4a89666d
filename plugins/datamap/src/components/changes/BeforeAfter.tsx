import { Change, ChangeSubject } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { useTranslate } from '../../translation';
import { TableLinkText } from '../tablePage/TableLinkText';
import { VisuallyHidden } from '../states';
import { valueInWords } from './valueInWords';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0.5, 1),
    minWidth: 0,
  },
  value: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
    display: '-webkit-box',
    WebkitLineClamp: 4,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  code: {
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    fontSize: '0.875em',
  },
  before: { color: theme.palette.text.secondary },
  arrow: { color: theme.palette.text.secondary },
}));

const Tables = ({ tables }: { tables: ChangeSubject[] }) => (
  <>
    {tables.map((table, at) => (
      <span key={`${table.schema}.${table.name}`}>
        {at > 0 && ', '}
        <TableLinkText
          table={{
            entityRef: table.entityRef ?? '',
            entityName: table.name,
            schema: table.schema ?? '',
            name: table.name,
            title: table.title,
          }}
          inSentence
        />
      </span>
    ))}
  </>
);

/** What was and what is, side by side, other tables by their titles. */
export const BeforeAfter = ({ change }: { change: Change }) => {
  const classes = useStyles();
  const t = useTranslate();
  if (change.notShown) {
    return <div className={classes.before}>{t('changes.notShown')}</div>;
  }
  if (change.withheld) {
    return <div className={classes.before}>{t('changes.withheld')}</div>;
  }
  const hasTables = change.tablesBefore.length + change.tablesAfter.length > 0;
  const hasValues = change.before !== undefined || change.after !== undefined;
  if (!hasTables && !hasValues && change.hiddenTables === 0) {
    return null;
  }
  const side = (
    value: string | undefined,
    tables: ChangeSubject[],
    className: string,
  ): ReactNode => {
    const { text, isCode } = valueInWords(change, value, t);
    const isSaid = hasValues || tables.length === 0;
    return (
      <span className={`${classes.value} ${className}`}>
        {isSaid &&
          (isCode ? <code className={classes.code}>{text}</code> : text)}
        {isSaid && tables.length > 0 && ' → '}
        <Tables tables={tables} />
      </span>
    );
  };
  const isNew = change.kind.endsWith('-added');
  const isGone = change.kind.endsWith('-removed');
  return (
    <div className={classes.root}>
      {!isNew && (
        <>
          <VisuallyHidden>{t('changes.before')}: </VisuallyHidden>
          {side(change.before, change.tablesBefore, classes.before)}
        </>
      )}
      {!isNew && !isGone && (
        <span aria-hidden="true" className={classes.arrow}>
          →
        </span>
      )}
      {!isGone && (
        <>
          <VisuallyHidden>{t('changes.after')}: </VisuallyHidden>
          {side(change.after, change.tablesAfter, '')}
        </>
      )}
      {change.hiddenTables > 0 && (
        <span className={classes.before}>
          {t('changes.hiddenTables', { count: change.hiddenTables })}
        </span>
      )}
    </div>
  );
};
