import { FeedFollower } from '@datamap/plugin-datamap-common';
import { useId } from 'react';
import { formatCount, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { PersonalTime } from '../measures';
import { AdminTable } from './AdminTable';
import { useAdminStyles } from './useAdminStyles';

/** Who follows the feed, and how far each is. */
export const Followers = ({ followers }: { followers: FeedFollower[] }) => {
  const classes = useAdminStyles();
  const t = useTranslate();
  const { locale } = useReader();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={classes.heading}>
        {t('adminPage.followers.title')}
      </h2>
      <p className={classes.lead}>{t('adminPage.followers.lead')}</p>
      {followers.length === 0 ? (
        <p>{t('adminPage.followers.none')}</p>
      ) : (
        <AdminTable
          label={t('adminPage.followers.title')}
          headings={[
            t('adminPage.followers.name'),
            t('adminPage.followers.behind'),
            t('adminPage.followers.seen'),
            t('adminPage.followers.revision'),
          ]}
          rows={followers.map(({ id: name, behind, revision, updatedAt }) => ({
            key: name,
            cells: [
              name,
              behind === 0
                ? t('adminPage.followers.upToDate')
                : formatCount(behind, 'exact', locale),
              <PersonalTime at={updatedAt} />,
              formatCount(revision, 'exact', locale),
            ],
          }))}
        />
      )}
    </section>
  );
};
