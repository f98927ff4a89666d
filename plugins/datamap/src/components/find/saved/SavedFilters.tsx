import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useId, useRef, useState } from 'react';
import { rootRouteRef } from '../../../routes';
import { useTranslate } from '../../../translation';
import { Action } from '../../page';
import { ManageFiltersDialog } from './ManageFiltersDialog';
import { SaveFilterDialog } from './SaveFilterDialog';
import { useSavedFilters } from './useSavedFilters';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    fontSize: theme.typography.body2.fontSize,
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: 'inherit',
    fontWeight: 400,
    color: theme.palette.text.secondary,
  },
  list: { display: 'contents', listStyle: 'none' },
  item: { '& [aria-current]': { fontWeight: 700 } },
}));

interface SavedFiltersProps {
  /** What stands behind the question mark of the address now. */
  search: string;
}

/** Filters that the reader keeps by name: open them, keep the present ones too. */
export const SavedFilters = ({ search }: SavedFiltersProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const id = useId();
  const start = useRouteRef(rootRouteRef)?.() ?? '/datamap';
  const { filters, save } = useSavedFilters();
  const [dialog, setDialog] = useState<'save' | 'manage'>();
  const root = useRef<HTMLDivElement>(null);
  const hadDialog = useRef(false);
  const isSaved = filters?.some(filter => filter.search === search);
  const close = () => setDialog(undefined);

  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (hadDialog.current && !dialog && isLost) {
      // The button that opened it is gone: what was saved stands here.
      root.current?.focus();
    }
    hadDialog.current = dialog !== undefined;
  }, [dialog]);

  if (!filters || (filters.length === 0 && search === '')) {
    return null;
  }
  return (
    <div
      ref={root}
      className={classes.root}
      role="group"
      aria-labelledby={id}
      tabIndex={-1}
    >
      <span id={id} className={classes.title}>
        {t('find.saved.title')}
      </span>
      {filters.length > 0 && (
        <ul className={classes.list} aria-labelledby={id}>
          {filters.map(filter => (
            <li key={filter.name} className={classes.item}>
              <Link
                to={`${start}?${filter.search}`}
                aria-current={filter.search === search ? 'true' : undefined}
              >
                {filter.name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {search !== '' && !isSaved && (
        <Action
          size="small"
          color="primary"
          aria-haspopup="dialog"
          onClick={() => setDialog('save')}
        >
          {t('find.saved.save')}
        </Action>
      )}
      {filters.length > 0 && (
        <Action
          size="small"
          aria-haspopup="dialog"
          onClick={() => setDialog('manage')}
        >
          {t('find.saved.manage')}
        </Action>
      )}
      {dialog === 'save' && (
        <SaveFilterDialog
          search={search}
          filters={filters}
          save={save}
          onClose={close}
        />
      )}
      {dialog === 'manage' && (
        <ManageFiltersDialog filters={filters} save={save} onClose={close} />
      )}
    </div>
  );
};
