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
import { DeleteTermDialog } from './DeleteTermDialog';
import { OneTerm } from './OneTerm';
import { TermDialog } from './TermDialog';
import { TermList } from './TermList';
import { TermItem } from './TermItem';

const useStyles = makeStyles({ root: { maxWidth: 880 } });

/** What is done with a term. */
interface Opened {
  what: 'write' | 'delete';
  term?: GlossaryTerm;
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
  const close = () => setOpened(undefined);
  const chosen = address.get('term') ?? undefined;

  const item = (term: GlossaryTerm, may: boolean) => (
    <TermItem
      key={term.id}
      term={term}
      path={`${path}?term=${term.id}`}
      open={chosen !== undefined}
      mayManage={may}
      onChange={() => setOpened({ what: 'write', term })}
      onDelete={() => setOpened({ what: 'delete', term })}
    />
  );
  return (
    <PageFrame
      title={t('glossary.title')}
      lead={t('glossary.lead')}
      actions={
        mayManage &&
        !chosen && (
          <Action
            variant="contained"
            color="primary"
            aria-haspopup="dialog"
            onClick={() => setOpened({ what: 'write' })}
          >
            {t('glossary.add')}
          </Action>
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
      {opened?.what === 'write' && (
        <TermDialog term={opened.term} onClose={close} />
      )}
      {opened?.what === 'delete' && opened.term && (
        <DeleteTermDialog
          term={opened.term}
          onClose={() => {
            close();
          }}
        />
      )}
    </PageFrame>
  );
};
