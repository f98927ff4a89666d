import { TermImportLine } from '@datamap/plugin-datamap-common';
import { useId } from 'react';
import { formatCount, formatList, useReader } from '../../../format';
import { useTranslate } from '../../../translation';
import { problemInWords } from '../../exchange/problemInWords';
import { ScrollingTable } from '../../exchange/ScrollingTable';
import { useExchangeStyles } from '../../exchange/useExchangeStyles';

const Details = ({ line }: { line: TermImportLine }) => {
  const t = useTranslate();
  const { problem, fields, outcome } = line;
  if (problem) {
    const { code } = problem;
    return (
      <>
        {code === 'no-name'
          ? t('glossary.files.noName')
          : problemInWords({ ...problem, code }, t, field => field)}
      </>
    );
  }
  if (!fields || fields.length === 0) {
    return outcome === 'changed' ? <>{t('glossary.files.renamed')}</> : null;
  }
  const titles = {
    otherNames: t('glossary.field.otherNames'),
    definition: t('glossary.field.definition'),
    contact: t('exchange.field.contact'),
  };
  return (
    <>
      {t('exchange.lines.fields', {
        fields: formatList(fields.map(field => titles[field])),
      })}
    </>
  );
};

interface TermImportLinesProps {
  lines: TermImportLine[];
  /** Whether what can be written is written. */
  isWritten: boolean;
}

/** What becomes of the lines of a file of terms, and why. */
export const TermImportLines = ({ lines, isWritten }: TermImportLinesProps) => {
  const t = useTranslate();
  const classes = useExchangeStyles();
  const { locale } = useReader();
  const id = useId();
  const outcomeOf = ({ outcome }: TermImportLine) =>
    isWritten && (outcome === 'new' || outcome === 'changed')
      ? 'written'
      : outcome;
  return lines.length === 0 ? null : (
    <>
      <h5 id={id} className={classes.subtitle}>
        {t('glossary.files.lines')}
      </h5>
      <ScrollingTable labelledBy={id}>
        <thead>
          <tr>
            <th scope="col">{t('exchange.lines.line')}</th>
            <th scope="col">{t('glossary.files.term')}</th>
            <th scope="col">{t('exchange.lines.outcome')}</th>
            <th scope="col">{t('exchange.lines.details')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <tr key={line.line}>
              <td>{formatCount(line.line, 'exact', locale)}</td>
              <th scope="row">{line.name ?? '–'}</th>
              <td>{t(`exchange.outcome.${outcomeOf(line)}`)}</td>
              <td>
                <Details line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    </>
  );
};
