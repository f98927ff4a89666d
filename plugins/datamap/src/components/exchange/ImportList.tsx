import { Link } from '@backstage/core-components';
import { WordsImport } from '@datamap/plugin-datamap-common';
import { useId } from 'react';
import { formatCount, useReader } from '../../format';
import { useImports } from '../../query';
import { useTranslate } from '../../translation';
import { PersonalTime, PersonName } from '../measures';
import { Action } from '../page';
import { ScrollingTable } from './ScrollingTable';
import { useExchangeStyles } from './useExchangeStyles';

interface ImportListProps {
  imports: ReturnType<typeof useImports>;
  /** The address of the page. */
  path: string;
}

/** The reader's imports, newest first. */
export const ImportList = ({ imports, path }: ImportListProps) => {
  const classes = useExchangeStyles();
  const t = useTranslate();
  const { locale } = useReader();
  const id = useId();
  const items: WordsImport[] =
    imports.data?.pages.flatMap(page => page.items) ?? [];
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {t('exchange.list.title')}
      </h2>
      {items.length === 0 ? (
        <p role="status" className={classes.lead}>
          {t('exchange.list.empty')}
        </p>
      ) : (
        <ScrollingTable labelledBy={id}>
          <thead>
            <tr>
              {(['file', 'state', 'lines', 'who', 'when'] as const).map(
                heading => (
                  <th key={heading} scope="col">
                    {t(`exchange.list.${heading}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {items.map(({ id: key, fileName, state, lines, by, at }) => (
              <tr key={key}>
                <th scope="row">
                  <Link
                    to={`${path}?import=${key}`}
                    aria-label={t('exchange.list.open', { file: fileName })}
                  >
                    {fileName}
                  </Link>
                </th>
                <td>{t(`exchange.current.state.${state}`)}</td>
                <td>{formatCount(lines, 'exact', locale)}</td>
                <td>
                  {by ? (
                    <PersonName entityRef={by} />
                  ) : (
                    t('exchange.list.erased')
                  )}
                </td>
                <td className={classes.nowrap}>
                  <PersonalTime at={at} format="moment" />
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollingTable>
      )}
      {imports.hasNextPage && (
        <Action
          size="small"
          disabled={imports.isFetchingNextPage}
          onClick={() => imports.fetchNextPage()}
        >
          {t('exchange.list.more')}
        </Action>
      )}
    </section>
  );
};
