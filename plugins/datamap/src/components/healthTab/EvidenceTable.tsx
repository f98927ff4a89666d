import { Table } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatMoment, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { Section } from '../tablePage/Section';
import { evidenceInWords } from './evidenceInWords';

const useStyles = makeStyles(theme => ({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.5,
    '& th, & td': {
      padding: theme.spacing(1, 2, 1, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
      textAlign: 'left',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
      fontVariantNumeric: 'tabular-nums',
    },
    '& thead th': {
      fontSize: theme.typography.caption.fontSize,
      color: theme.palette.text.secondary,
    },
    '& tbody th': { fontWeight: 'inherit' },
    [theme.breakpoints.down('xs')]: {
      '& thead': {
        position: 'absolute',
        width: 1,
        height: 1,
        overflow: 'hidden',
        clip: 'rect(0 0 0 0)',
      },
      '& tr': {
        display: 'block',
        padding: theme.spacing(1, 0),
        borderBottom: `1px solid ${theme.palette.divider}`,
      },
      '& th, & td': { display: 'block', padding: 0, border: 0 },
    },
  },
  quiet: { color: theme.palette.text.secondary },
  words: {
    margin: 0,
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
}));

/** Each fact that a verdict rests on, with its value, its moment and the verdict. */
export const EvidenceTable = ({ table }: { table: Table }) => {
  const t = useTranslate();
  const reader = useReader();
  const classes = useStyles();
  const rows = table.verdicts.flatMap(({ evidence, verdict }) =>
    evidence.map(item => ({ item, verdict })),
  );
  if (rows.length === 0) {
    return (
      <Section title={t('healthTab.evidence.title')}>
        <p className={classes.words}>{t('healthTab.evidence.none')}</p>
      </Section>
    );
  }
  return (
    <Section
      title={t('healthTab.evidence.title')}
      lead={t('healthTab.evidence.lead')}
    >
      <table
        className={classes.table}
        aria-label={t('healthTab.evidence.label', { title: table.title })}
      >
        <thead>
          <tr>
            <th scope="col">{t('healthTab.evidence.fact')}</th>
            <th scope="col">{t('healthTab.evidence.value')}</th>
            <th scope="col">{t('healthTab.evidence.measuredAt')}</th>
            <th scope="col">{t('healthTab.evidence.finding')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ item, verdict }) => {
            const words = evidenceInWords(item, t, reader);
            return (
              <tr key={`${verdict} ${item.fact}`}>
                <th scope="row">{words.fact}</th>
                <td>{words.value}</td>
                <td className={classes.quiet}>
                  {formatMoment(item.measuredAt, reader)}
                </td>
                <td className={classes.quiet}>
                  {t(`verdicts.${verdict}.first`)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
};
