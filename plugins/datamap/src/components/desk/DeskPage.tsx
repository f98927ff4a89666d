import { useRouteRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { rootRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { Breadcrumbs } from '../entityHeader';
import { ImportLink } from '../exchange';
import { Action, PageFrame } from '../page';
import { DeskRequests } from '../ownership';
import { DeskProposals } from '../proposals';
import { Desk } from './Desk';

const useStyles = makeStyles(theme => ({
  switch: { marginTop: theme.spacing(2) },
  proposals: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
    maxWidth: 880,
    marginTop: theme.spacing(3),
    '&:empty': { display: 'none' },
  },
}));

/** Where owners describe what is theirs: one table or column after the other. */
export const DeskPage = () => {
  const t = useTranslate();
  const classes = useStyles();
  const rootPath = useRouteRef(rootRouteRef);
  const [skipped, setSkipped] = useState<'none' | 'only'>('none');
  return (
    <PageFrame
      title={t('desk.title')}
      lead={t('desk.lead')}
      actions={<ImportLink />}
      above={
        <Breadcrumbs
          places={[{ title: t('tablePage.header.start'), path: rootPath?.() }]}
        />
      }
    >
      <Desk key={skipped} skipped={skipped} />
      <div className={classes.proposals}>
        <DeskRequests show="decide" />
        <DeskProposals show="decide" />
        <DeskRequests show="made" />
        <DeskProposals show="made" />
      </div>
      <div className={classes.switch}>
        <Action
          size="small"
          color="primary"
          onClick={() => setSkipped(skipped === 'none' ? 'only' : 'none')}
        >
          {t(skipped === 'none' ? 'desk.showSkipped' : 'desk.showOpen')}
        </Action>
      </div>
    </PageFrame>
  );
};
