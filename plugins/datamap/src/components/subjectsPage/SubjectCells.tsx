import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Schema } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatCount, useReader } from '../../format';
import { schemaRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { totalRowsWords, totalSizeWords } from '../../words';
import { Explained, OwnerLink } from '../measures';
import { useListStyles } from '../tableList';
import { DescribedShare } from './DescribedShare';

const useStyles = makeStyles(theme => ({
  subject: { display: 'grid', gap: theme.spacing(0.25), minWidth: 0 },
  title: { fontWeight: 600, overflowWrap: 'anywhere' },
  name: {
    ...theme.typography.caption,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
  description: {
    color: theme.palette.text.secondary,
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
}));

/** What the overview says of one subject. */
export const SubjectCells = ({ schema }: { schema: Schema }) => {
  const classes = useStyles();
  const list = useListStyles();
  const t = useTranslate();
  const reader = useReader();
  const schemaPath = useRouteRef(schemaRouteRef);
  const { totals } = schema;
  const rows = totalRowsWords(totals, t, reader);
  const size = totalSizeWords(totals, t, reader);
  return (
    <>
      <div role="cell" className={`${list.wide} ${classes.subject}`}>
        <span className={classes.title}>
          {schemaPath ? (
            <Link
              to={schemaPath({
                warehouse: schema.warehouse,
                schema: schema.entityName,
              })}
            >
              {schema.title}
            </Link>
          ) : (
            schema.title
          )}
        </span>
        <span className={classes.name}>{schema.name}</span>
        {schema.description && schema.description !== schema.title && (
          <span className={classes.description}>{schema.description}</span>
        )}
      </div>
      <div role="cell" className={list.figure}>
        <span className={list.label}>{t('subjectsPage.tables')}</span>
        {formatCount(totals.tables, 'exact', reader.locale)}
      </div>
      <div role="cell">
        <span className={list.label}>{t('subjectsPage.described.label')}</span>
        <DescribedShare totals={totals} />
      </div>
      <div role="cell" className={list.figure}>
        <span className={list.label}>{t('measures.rows.label')}</span>
        <Explained explanation={rows.how}>{rows.inWords}</Explained>
      </div>
      <div role="cell" className={list.figure}>
        <span className={list.label}>{t('measures.size.label')}</span>
        <Explained explanation={size.how}>{size.bare}</Explained>
      </div>
      <div role="cell">
        <span className={list.label}>{t('startPage.list.owner')}</span>
        <OwnerLink owner={schema.owner} />
      </div>
    </>
  );
};
