import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { GlossaryTerm } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { glossaryRouteRef, rootRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { Breadcrumbs } from '../entityHeader';
import { Action, PageFrame } from '../page';
import { TermFilesDialog } from './files/TermFilesDialog';
import { OneTerm } from './OneTerm';
import { TermDeed } from './TermActions';
import { TermDeedDialog } from './TermDeedDialog';
import { TermList } from './TermList';
import { TermItem } from './TermItem';

const useStyles = makeStyles(theme => ({
  root: { maxWidth: 880 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What is done with a term, or with a new one. */
interface Opened {
  deed: TermDeed;
  term?: GlossaryTerm;
  mayManage: boolean;
}

/** What words mean at this company: all of them, or the one in the address. */
export const GlossaryPage = () => {
  const t = useTranslate();
  const classes = useStyles();
  const rootPath = useRouteRef(rootRouteRef);
  const path = useRouteRef(glossaryRouteRef)?.() ?? '';
  const [address, setAddress] = useSearchParams();
  const [mayManage, setMayManage] = useState(false);
  const [opened, setOpened] = useState<Opened>();
  const [hasFiles, setHasFiles] = useState(false);
  const chosen = address.get('term') ?? undefined;

  const deedsOf = (may: boolean): TermDeed[] => [
    ...(chosen ? (['history'] as const) : []),
    ...(may && chosen ? (['relate'] as const) : []),
    ...(may ? (['write', 'delete'] as const) : []),
  ];
  const item = (term: GlossaryTerm, may: boolean) => (
    <TermItem
      key={term.id}
      term={term}
      open={chosen !== undefined}
      deeds={deedsOf(may)}
      onOpen={deed => setOpened({ deed, term, mayManage: may })}
    />
  );
  return (
    <PageFrame
      title={t('glossary.title')}
      lead={t('glossary.lead')}
      actions={
        !chosen && (
          <div className={classes.ways}>
            <Action
              variant="outlined"
              aria-haspopup="dialog"
              onClick={() => setHasFiles(true)}
            >
              {t('glossary.files.open')}
            </Action>
            {mayManage && (
              <Action
                variant="contained"
                color="primary"
                aria-haspopup="dialog"
                onClick={() => setOpened({ deed: 'write', mayManage })}
              >
                {t('glossary.add')}
              </Action>
            )}
          </div>
        )
      }
      above={
        <Breadcrumbs
          places={[{ title: t('tablePage.header.start'), path: rootPath?.() }]}
        />
      }
    >
      <div className={classes.root}>
        {chosen ? (
          <>
            <Link to={path}>{t('glossary.all')}</Link>
            <OneTerm id={chosen} item={item} />
          </>
        ) : (
          <TermList
            words={address.get('q') ?? ''}
            onWords={words =>
              setAddress(words ? { q: words } : {}, { replace: true })
            }
            onMayManage={setMayManage}
            item={item}
          />
        )}
      </div>
      {hasFiles && (
        <TermFilesDialog
          mayManage={mayManage}
          onClose={() => setHasFiles(false)}
        />
      )}
      {opened && (
        <TermDeedDialog
          {...opened}
          onClose={() => setOpened(undefined)}
          onDeleted={() => {
            setOpened(undefined);
            setAddress({});
          }}
        />
      )}
    </PageFrame>
  );
};
