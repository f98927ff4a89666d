import { formatCount, formatDay, useReader } from '../../../format';
import { useMisses } from '../../../query';
import { useTranslate } from '../../../translation';
import { AdminTable } from '../../adminPage/AdminTable';
import { useAdminStyles } from '../../adminPage/useAdminStyles';
import { ErrorState, LoadingState } from '../../states';

/** What people searched for and did not find, most frequent first. */
export const Misses = () => {
  const common = useAdminStyles();
  const t = useTranslate();
  const reader = useReader();
  const { data, error, isPending, refetch } = useMisses();
  const figure = (value: number) => formatCount(value, 'exact', reader.locale);
  return (
    <>
      <h3 className={common.heading}>{t('find.admin.misses.title')}</h3>
      <p className={common.lead}>
        {t('find.admin.misses.lead')}
        {data?.enabled &&
          ` ${t('find.admin.misses.kept', {
            count: data.keptDays,
            figure: figure(data.keptDays),
          })}`}
      </p>
      {isPending && <LoadingState lines={3} />}
      {error && !data && <ErrorState error={error} onRetry={() => refetch()} />}
      {data && !data.enabled && (
        <p className={common.lead}>{t('find.admin.misses.off')}</p>
      )}
      {data?.enabled && data.items.length === 0 && (
        <p className={common.lead}>{t('find.admin.misses.none')}</p>
      )}
      {data && data.items.length > 0 && (
        <>
          <AdminTable
            label={t('find.admin.misses.title')}
            headings={[
              t('find.admin.misses.words'),
              t('find.admin.misses.count'),
              t('find.admin.misses.last'),
            ]}
            rows={data.items.map(({ words, count, lastDay }) => ({
              key: words,
              cells: [
                words,
                figure(count),
                formatDay(lastDay, { ...reader, timeZone: 'UTC' }),
              ],
            }))}
          />
          {data.items.length < data.totalItems && (
            <p className={common.lead}>
              {t('find.admin.misses.more', {
                shown: figure(data.items.length),
                all: figure(data.totalItems),
              })}
            </p>
          )}
        </>
      )}
    </>
  );
};
