import { GlossaryTerm } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTermPlaces } from '../../query';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { ErrorState, LoadingState } from '../states';
import { TableLinkText } from '../tablePage/TableLinkText';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(0.5),
    margin: theme.spacing(1, 0),
    padding: 0,
    listStyle: 'none',
    fontSize: theme.typography.body2.fontSize,
    overflowWrap: 'anywhere',
  },
  column: { color: theme.palette.text.secondary },
}));

/** The tables and columns that a term applies to, each leading to its page. */
export const TermPlaces = ({
  term,
}: {
  term: Pick<GlossaryTerm, 'id' | 'name'>;
}) => {
  const t = useTranslate();
  const classes = useStyles();
  const places = useTermPlaces(term.id);
  if (places.isPending) {
    return <LoadingState lines={2} />;
  }
  if (!places.data) {
    return <ErrorState error={places.error} onRetry={() => places.refetch()} />;
  }
  const items = places.data.pages.flatMap(page => page.items);
  return (
    <>
      <ul
        className={classes.list}
        aria-label={t('glossary.places', { name: term.name })}
      >
        {items.map(({ column, ...place }) => (
          <li key={`${place.entityRef} ${column ?? ''}`}>
            <TableLinkText table={place} withName />
            {column !== undefined && (
              <span className={classes.column}>
                {' '}
                {t('glossary.column', { name: column })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {places.hasNextPage && (
        <Action
          size="small"
          color="primary"
          disabled={places.isFetchingNextPage}
          onClick={() => places.fetchNextPage()}
        >
          {t('glossary.morePlaces')}
        </Action>
      )}
    </>
  );
};
