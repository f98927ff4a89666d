import { useTranslate } from '../../translation';
import { EmptyState } from '../states';
import { isFiltered, TableSelection } from '../tableList';

interface NoTablesProps {
  selection: TableSelection;
  /** Whether there is any table at all, as far as is known. */
  anyTables: boolean;
  /** Whether the search found something for the same words. */
  hasHits?: boolean;
}

type Reason =
  | 'list.none'
  | 'list.empty'
  | 'review.allDone'
  | 'review.noneReviewed';

function reasonOf({ selection, anyTables }: NoTablesProps): Reason {
  if (isFiltered(selection)) {
    return 'list.none';
  }
  if (selection.view !== 'review' || !anyTables) {
    return 'list.empty';
  }
  return selection.reviewed ? 'review.noneReviewed' : 'review.allDone';
}

/** Why a list holds no table: which is good news, or a filter, or too early. */
export const NoTables = (props: NoTablesProps) => {
  const t = useTranslate();
  const reason = reasonOf(props);
  const isClose = reason === 'list.none' && props.hasHits;
  return (
    <EmptyState
      title={t(`startPage.${reason}.title`)}
      body={isClose ? t('find.close') : t(`startPage.${reason}.body`)}
    />
  );
};
