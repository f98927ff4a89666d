import { Link } from '@backstage/core-components';
import {
  NoteField,
  WordsImport,
  WordsImportLine,
  WordsOutcome,
} from '@datamap/plugin-datamap-common';
import { useId, useState } from 'react';
import { formatCount, formatList, useReader } from '../../format';
import { useImportLines } from '../../query';
import { useEntityPath } from '../../routes';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { FilterSelect } from '../startPage/filters/FilterSelect';
import { ErrorState, LoadingState } from '../states';
import { outcomes } from './CountList';
import { problemInWords } from './problemInWords';
import { ScrollingTable } from './ScrollingTable';
import { useExchangeStyles } from './useExchangeStyles';
import { useWordsFieldTitle } from './useWordsFieldTitle';

const LineName = ({ line }: { line: WordsImportLine }) => {
  const t = useTranslate();
  const pathOf = useEntityPath();
  const { schema, table, column, address } = line;
  const name = [schema, table, column].filter(Boolean).join('.');
  const path =
    address && pathOf(`resource:${address.warehouse}/${address.table}`);
  if (!table) {
    return <>{t('exchange.lines.noName')}</>;
  }
  return path ? <Link to={path}>{name}</Link> : <>{name}</>;
};

const LineDetails = ({
  line,
  noteFields,
}: {
  line: WordsImportLine;
  noteFields: NoteField[];
}) => {
  const t = useTranslate();
  const titleOf = useWordsFieldTitle(noteFields);
  if (line.problem) {
    return <>{problemInWords(line.problem, t, titleOf)}</>;
  }
  if (!line.fields) {
    return null;
  }
  const fields = line.fields.map(titleOf);
  return <>{t('exchange.lines.fields', { fields: formatList(fields) })}</>;
};

/** What becomes of each line, and why; those of some outcomes where asked for. */
export const LinesPart = ({ imported }: { imported: WordsImport }) => {
  const classes = useExchangeStyles();
  const t = useTranslate();
  const { locale } = useReader();
  const id = useId();
  const [selected, setSelected] = useState<WordsOutcome[]>([]);
  const lines = useImportLines(imported.id, selected);
  const shown = lines.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <h3 id={id} className={classes.subtitle}>
        {t('exchange.lines.title')}
      </h3>
      <div className={`${classes.row} ${classes.narrow}`}>
        <FilterSelect<WordsOutcome>
          label={t('exchange.lines.filter')}
          options={outcomes
            .filter(
              outcome => imported.counts[outcome] || selected.includes(outcome),
            )
            .map(value => ({
              value,
              label: t(`exchange.outcome.${value}`),
              count: imported.counts[value] ?? 0,
            }))}
          selected={selected}
          onSelect={setSelected}
        />
      </div>
      {lines.isPending && <LoadingState lines={5} />}
      {lines.isError && !lines.data && (
        <ErrorState error={lines.error} onRetry={() => lines.refetch()} />
      )}
      {lines.data && shown.length === 0 && (
        <p role="status" className={classes.lead}>
          {t('exchange.lines.none')}
        </p>
      )}
      {shown.length > 0 && (
        <ScrollingTable labelledBy={id}>
          <thead>
            <tr>
              <th scope="col">{t('exchange.lines.line')}</th>
              <th scope="col">{t('exchange.lines.what')}</th>
              <th scope="col">{t('exchange.lines.outcome')}</th>
              <th scope="col">{t('exchange.lines.details')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(line => (
              <tr key={line.line}>
                <td>{formatCount(line.line, 'exact', locale)}</td>
                <th scope="row">
                  <LineName line={line} />
                </th>
                <td>{t(`exchange.outcome.${line.outcome}`)}</td>
                <td>
                  <LineDetails line={line} noteFields={imported.noteFields} />
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollingTable>
      )}
      {lines.hasNextPage && (
        <Action
          size="small"
          disabled={lines.isFetchingNextPage}
          onClick={() => lines.fetchNextPage()}
        >
          {t('exchange.lines.more')}
        </Action>
      )}
    </>
  );
};
