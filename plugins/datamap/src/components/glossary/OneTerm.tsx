import { GlossaryTerm } from '@datamap/plugin-datamap-common';
import { ReactNode } from 'react';
import { useTerm } from '../../query';
import { ErrorState, LoadingState } from '../states';
import { useTermListStyles } from './useTermListStyles';

interface OneTermProps {
  id: string;
  item(term: GlossaryTerm, mayManage: boolean): ReactNode;
}

/** One term by itself. */
export const OneTerm = ({ id, item }: OneTermProps) => {
  const classes = useTermListStyles();
  const { data, error, refetch } = useTerm(id);
  if (!data) {
    return error ? (
      <ErrorState error={error} onRetry={() => refetch()} />
    ) : (
      <LoadingState lines={1} lineHeight={120} />
    );
  }
  return <ul className={classes.list}>{item(data, data.mayManage)}</ul>;
};
