import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useId } from 'react';
import { useTranslate } from '../../translation';
import { Action } from '../page';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1.5),
  },
  title: { margin: 0, fontSize: '1rem', fontWeight: 600, lineHeight: 1.4 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1.5),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  more: { justifySelf: 'start' },
}));

interface ProposalListProps {
  title: string;
  /** Asks for earlier ones, where there are some. */
  onMore: (() => void) | undefined;
  isLoading: boolean;
  children: ReactNode;
}

/** Proposals below their title. */
export const ProposalList = ({
  title,
  onMore,
  isLoading,
  children,
}: ProposalListProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={classes.root}>
      <h3 id={titleId} className={classes.title}>
        {title}
      </h3>
      <ul className={classes.list}>{children}</ul>
      {onMore && (
        <Action
          size="small"
          className={classes.more}
          disabled={isLoading}
          onClick={onMore}
        >
          {t('proposals.more')}
        </Action>
      )}
    </section>
  );
};
