import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useDeferredValue, useMemo } from 'react';
import { TableAddress } from '../../api';
import { useColumns, useTableTerms } from '../../query';
import { useTranslate } from '../../translation';
import { useColumnNotes } from '../describe';
import { ColumnTerms } from '../glossary';
import { PersonalDataPart } from '../personalData';
import { EmptyState, ErrorState, LoadingState } from '../states';
import { ColumnsFilter } from './ColumnsFilter';
import { ColumnsTable } from './ColumnsTable';
import { filterColumns, searchableColumns } from './filterColumns';
import { typeInWords } from './typeInWords';
import { useWordsInAddress } from './useWordsInAddress';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    minWidth: 0,
    padding: theme.spacing(3, 0, 4),
  },
}));

interface ColumnsTabProps {
  address: TableAddress;
  /** What people call the table. */
  title: string;
}

/** All columns of a table, to look through and to search. */
export const ColumnsTab = ({ address, title }: ColumnsTabProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const { data, error, refetch } = useColumns(address);
  const notes = useColumnNotes(address);
  const { data: terms } = useTableTerms(address);
  const [words, setWords] = useWordsInAddress();
  const shownWords = useDeferredValue(words);
  const searchable = useMemo(
    () =>
      searchableColumns(data?.items ?? [], column => typeInWords(column, t)),
    [data, t],
  );
  const shown = useMemo(
    () => filterColumns(searchable, shownWords),
    [searchable, shownWords],
  );

  if (error && !data) {
    return <ErrorState error={error} onRetry={refetch} />;
  }
  if (!data) {
    return <LoadingState lines={8} lineHeight={56} />;
  }
  if (data.items.length === 0) {
    return <EmptyState title={title} body={t('columnsTab.none')} />;
  }
  return (
    <div className={classes.root}>
      <PersonalDataPart
        address={address}
        columns={data.items}
        mayClassify={data.mayClassify === true}
      />
      <ColumnsFilter
        words={words}
        onChange={setWords}
        found={shown.length}
        total={data.items.length}
      />
      {shown.length === 0 ? (
        <EmptyState
          title={t('columnsTab.filter.found', {
            count: 0,
            total: String(data.items.length),
          })}
          body={t('columnsTab.filter.none', { words: shownWords })}
          action={
            <Button
              variant="outlined"
              size="small"
              onClick={() => setWords('')}
            >
              {t('columnsTab.filter.all')}
            </Button>
          }
        />
      ) : (
        <ColumnsTable
          columns={shown}
          label={t('columnsTab.tableLabel', { title })}
          describe={column => (
            <>
              {notes.describe(column)}
              <ColumnTerms terms={terms?.items} column={column.name} />
            </>
          )}
        />
      )}
      {notes.dialog}
    </div>
  );
};
