import { Evidence } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatMoment, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { evidenceInWords } from '../healthTab/evidenceInWords';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(1) },
  summary: {
    cursor: 'pointer',
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
  list: {
    display: 'grid',
    gap: theme.spacing(1),
    margin: theme.spacing(1, 0, 0),
    paddingLeft: theme.spacing(2),
    borderLeft: `2px solid ${theme.palette.divider}`,
    fontSize: theme.typography.body2.fontSize,
  },
  fact: { color: theme.palette.text.secondary },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  moment: { color: theme.palette.text.secondary },
}));

/** What a verdict rests on: each fact in words, its value, and when it was read. */
export const EvidenceList = ({ evidence }: { evidence: Evidence[] }) => {
  const t = useTranslate();
  const reader = useReader();
  const classes = useStyles();
  if (evidence.length === 0) {
    return null;
  }
  return (
    <details className={classes.root}>
      <summary className={classes.summary}>
        {t('tablePage.trust.evidence', { count: evidence.length })}
      </summary>
      <dl className={classes.list}>
        {evidence.map(item => {
          const { fact, value } = evidenceInWords(item, t, reader);
          return (
            <div key={item.fact}>
              <dt className={classes.fact}>{fact}</dt>
              <dd className={classes.value}>
                {value}{' '}
                <span className={classes.moment}>
                  ·{' '}
                  {t('tablePage.trust.readAt', {
                    moment: formatMoment(item.measuredAt, reader),
                  })}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
};
