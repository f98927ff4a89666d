import { Grade } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { useTranslate } from '../../translation';
import { Fact, FactList } from '../tablePage/FactList';
import { Section } from '../tablePage/Section';

const useStyles = makeStyles(theme => ({
  value: {
    margin: theme.spacing(0, 0, 2),
    fontSize: '1.25rem',
    lineHeight: 1.4,
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
    '&::first-letter': { textTransform: 'uppercase' },
  },
  extra: { marginBottom: theme.spacing(2) },
}));

interface FindingProps {
  title: string;
  /** The value in few words. */
  value?: ReactNode;
  grade?: Grade;
  /** Whether the value is a moment, which is later and not more. */
  ofMoment?: boolean;
  /** How it is known: exact figure, moment and method. */
  knownBy?: ReactNode;
  meaning: ReactNode;
  todo?: ReactNode;
  children?: ReactNode;
}

/** One thing that is known: the value, how it is known, what it means, what to do. */
export const Finding = ({
  title,
  value,
  grade,
  ofMoment,
  knownBy,
  meaning,
  todo,
  children,
}: FindingProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const facts: Fact[] = [];
  if (knownBy) {
    facts.push({
      name: t('healthTab.knownBy'),
      value: knownBy,
      note:
        grade &&
        (ofMoment && grade === 'lower-bound'
          ? t('healthTab.momentAtLeast')
          : t(`healthTab.grade.${grade}`)),
    });
  }
  facts.push({ name: t('healthTab.meaning'), value: meaning });
  if (todo) {
    facts.push({ name: t('healthTab.todo'), value: todo });
  }
  return (
    <Section title={title}>
      {value && <p className={classes.value}>{value}</p>}
      {children && <div className={classes.extra}>{children}</div>}
      <FactList facts={facts} />
    </Section>
  );
};
