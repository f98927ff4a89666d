import { SearchAbbreviation } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { formatCount, formatList, useReader } from '../../../format';
import { useAbbreviationChange, useAbbreviations } from '../../../query';
import { useTranslate } from '../../../translation';
import { AdminTable } from '../../adminPage/AdminTable';
import { useAdminStyles } from '../../adminPage/useAdminStyles';
import { Action, useToast } from '../../page';
import { ErrorState, LoadingState } from '../../states';
import { AbbreviationDialog } from './AbbreviationDialog';
import { changeFailure } from './changeFailure';

const useStyles = makeStyles(theme => ({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1),
    margin: theme.spacing(-0.5, 0),
  },
  summary: {
    cursor: 'pointer',
    width: 'fit-content',
    margin: theme.spacing(1, 0),
    color: theme.palette.text.secondary,
    fontSize: '0.875rem',
  },
}));

interface AbbreviationsProps {
  mayChange: boolean;
}

/** What short words in names stand for: those of the portal, and those it came with. */
export const Abbreviations = ({ mayChange }: AbbreviationsProps) => {
  const classes = useStyles();
  const common = useAdminStyles();
  const t = useTranslate();
  const toast = useToast();
  const { locale } = useReader();
  const { data, error, isPending, refetch } = useAbbreviations();
  const change = useAbbreviationChange();
  const [editing, setEditing] = useState<SearchAbbreviation | 'new'>();

  const remove = ({ abbreviation }: SearchAbbreviation) =>
    change.mutate(
      { abbreviation },
      {
        onSuccess: () =>
          toast({
            title: t('find.admin.abbreviations.deleted', { abbreviation }),
            status: 'success',
            timeout: 6_000,
          }),
        onError: failure =>
          toast({ title: changeFailure(failure, t), status: 'danger' }),
      },
    );

  const actionsOf = (item: SearchAbbreviation) => (
    <span className={classes.actions}>
      <Action
        size="small"
        aria-label={t('find.admin.abbreviations.changeOf', item)}
        onClick={() => setEditing(item)}
      >
        {t('find.admin.abbreviations.change')}
      </Action>
      {item.source === 'portal' && (
        <Action
          size="small"
          disabled={change.isPending}
          aria-label={t('find.admin.abbreviations.deleteOf', item)}
          onClick={() => remove(item)}
        >
          {t('find.admin.abbreviations.delete')}
        </Action>
      )}
    </span>
  );

  const table = (label: string, items: SearchAbbreviation[]) => (
    <AdminTable
      label={label}
      headings={[
        t('find.admin.abbreviations.abbreviation'),
        t('find.admin.abbreviations.meanings'),
        ...(mayChange ? [t('find.admin.abbreviations.actions')] : []),
      ]}
      rows={items.map(item => ({
        key: item.abbreviation,
        cells: [
          item.abbreviation,
          formatList(item.meanings),
          ...(mayChange ? [actionsOf(item)] : []),
        ],
      }))}
    />
  );

  const own = data?.items.filter(({ source }) => source === 'portal') ?? [];
  const builtIn =
    data?.items.filter(({ source }) => source === 'built-in') ?? [];
  return (
    <>
      <h3 className={common.heading}>{t('find.admin.abbreviations.title')}</h3>
      <p className={common.lead}>{t('find.admin.abbreviations.lead')}</p>
      {isPending && <LoadingState lines={3} />}
      {error && !data && <ErrorState error={error} onRetry={() => refetch()} />}
      {data && own.length === 0 && (
        <p className={common.lead}>{t('find.admin.abbreviations.none')}</p>
      )}
      {own.length > 0 && table(t('find.admin.abbreviations.portal'), own)}
      {data && mayChange && (
        <Action
          size="small"
          color="primary"
          aria-haspopup="dialog"
          onClick={() => setEditing('new')}
        >
          {t('find.admin.abbreviations.add')}
        </Action>
      )}
      {builtIn.length > 0 && (
        <details>
          <summary className={classes.summary}>
            {t('find.admin.abbreviations.builtIn', {
              figure: formatCount(builtIn.length, 'exact', locale),
            })}
          </summary>
          {table(t('find.admin.abbreviations.builtInLabel'), builtIn)}
        </details>
      )}
      {editing && (
        <AbbreviationDialog
          edited={editing === 'new' ? undefined : editing}
          known={data?.items ?? []}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
};
