import { Link } from '@backstage/core-components';
import { Table } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useReader } from '../../format';
import { useTranslate } from '../../translation';
import { verdictWords } from '../../words';
import { usePersonName } from '../measures';
import { Answer } from './Answer';
import { EvidenceList } from './EvidenceList';
import { ReviewPart } from './ReviewPart';
import { Section } from './Section';

const useStyles = makeStyles(theme => ({
  verdicts: { display: 'grid', gap: theme.spacing(3) },
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
  return (
    <Section title={t('tablePage.trust.title')}>
      <div className={classes.verdicts}>
        {table.verdicts.map(verdict => {
          const words = verdictWords(verdict, { t, reader, owner });
          return (
            <div key={verdict.verdict}>
              <Answer short={words.first} long={words.rest} />
              <EvidenceList evidence={verdict.evidence} />
            </div>
          );
        })}
        {table.verdicts.length === 0 && (
          <Answer
            short={t(`verdicts.health.${table.health}.name`)}
            long={t(`tablePage.trust.${table.health}`)}
          />
        )}
      </div>
      <p className={classes.more}>
        <Link to={healthPath}>{t('tablePage.trust.healthLink')}</Link>
      </p>
      <ReviewPart table={table} />
    </Section>
  );
};
