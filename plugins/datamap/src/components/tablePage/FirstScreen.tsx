import { Table } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { useTranslate } from '../../translation';
import { DescribeTable } from '../describe';
import { Skeleton, VisuallyHidden } from '../states';
import { TableRequests } from '../ownership';
import { TrustBanner } from '../trust';
import { ShortAnswers } from './ShortAnswers';
import { WhatItIs } from './WhatItIs';
import { WhomToAsk } from './WhomToAsk';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2.5),
    marginTop: theme.spacing(3),
    padding: theme.spacing(3),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 8,
    backgroundColor: theme.palette.background.paper,
    color: theme.palette.text.primary,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  },
  what: { display: 'grid', gap: theme.spacing(1) },
  answers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))',
    gap: theme.spacing(2, 3),
  },
}));

const Card = ({ children }: { children: ReactNode }) => (
  <div className={useStyles().root}>{children}</div>
);

interface FirstScreenProps {
  table: Table;
  /** Address of the health tab. */
  healthPath: string;
}

/**
 * All that somebody needs to decide whether this is her table, in one look: what,
 * how much, of what time, how fresh, whether to rely on it, whom to ask, and how
 * to get it. How each is known follows below.
 */
export const FirstScreen = ({ table, healthPath }: FirstScreenProps) => (
  <Card>
    <TrustBanner table={table} />
    <WhatItIs table={table} />
    <DescribeTable table={table} />
    <ShortAnswers table={table} healthPath={healthPath} />
    <WhomToAsk table={table} />
    <TableRequests table={table} />
  </Card>
);

/** Holds the place of the first screen at its size. */
export const FirstScreenSkeleton = () => {
  const t = useTranslate();
  const classes = useStyles();
  return (
    <div role="status">
      <VisuallyHidden>{t('states.loading')}</VisuallyHidden>
      <Card>
        <div className={classes.what}>
          <Skeleton width={80} />
          <Skeleton width="60%" height={28} />
          <Skeleton width="80%" height={48} />
        </div>
        <div className={classes.answers}>
          {['rows', 'updated', 'trust'].map(answer => (
            <div key={answer} className={classes.what}>
              <Skeleton width={72} />
              <Skeleton width="70%" height={24} />
              <Skeleton width="40%" />
            </div>
          ))}
        </div>
        <Skeleton width="100%" height={52} />
      </Card>
    </div>
  );
};
