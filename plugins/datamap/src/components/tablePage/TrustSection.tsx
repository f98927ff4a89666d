import { Link } from '@backstage/core-components';
import { Table, Verdict } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useReader } from '../../format';
import { useTranslate } from '../../translation';
import { verdictWords } from '../../words';
import { usePersonName } from '../measures';
import { TrustPart } from '../trust';
import { Answer } from './Answer';
import { EvidenceList } from './EvidenceList';
import { ReviewPart } from './ReviewPart';
import { Section } from './Section';

const useStyles = makeStyles(theme => ({
  verdicts: { display: 'grid', gap: theme.spacing(3) },
  also: {
    margin: theme.spacing(3, 0, 1.5),
    paddingTop: theme.spacing(2),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 600,
    color: theme.palette.text.secondary,
  },
  more: {
    margin: theme.spacing(2, 0, 0),
    fontSize: theme.typography.body2.fontSize,
  },
}));

interface TrustSectionProps {
  table: Table;
  /** Address of the health tab. */
  healthPath: string;
}

/** What the facts say about a table, what they are, and what people say. */
export const TrustSection = ({ table, healthPath }: TrustSectionProps) => {
  const t = useTranslate();
  const reader = useReader();
  const classes = useStyles();
  const owner = usePersonName(table.owner || undefined);
  const inWords = (verdict: Verdict) => {
    const words = verdictWords(verdict, { t, reader, owner });
    return (
      <div key={verdict.verdict}>
        <Answer short={words.first} long={words.rest} />
        <EvidenceList evidence={verdict.evidence} />
      </div>
    );
  };
  const further = table.furtherVerdicts ?? [];
  const isCopy = further.some(({ verdict }) => verdict === 'probable-copy');
  return (
    <Section title={t('tablePage.trust.title')}>
      <div className={classes.verdicts}>
        {table.verdicts.map(inWords)}
        {table.verdicts.length === 0 && (
          <Answer
            short={t(`verdicts.health.${table.health}.name`)}
            long={
              isCopy
                ? t('tablePage.trust.copy')
                : t(`tablePage.trust.${table.health}`)
            }
          />
        )}
      </div>
      {further.length > 0 && (
        <>
          <h3 className={classes.also}>{t('tablePage.trust.alsoKnown')}</h3>
          <div className={classes.verdicts}>{further.map(inWords)}</div>
        </>
      )}
      <p className={classes.more}>
        <Link to={healthPath}>{t('tablePage.trust.healthLink')}</Link>
      </p>
      <TrustPart table={table} />
      <ReviewPart table={table} />
    </Section>
  );
};
