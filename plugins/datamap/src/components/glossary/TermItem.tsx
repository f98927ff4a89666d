import { Link } from '@backstage/core-components';
import { GlossaryTerm } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useId, useState } from 'react';
import { formatRelative, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { usePersonName } from '../measures';
import { Action } from '../page';
import { RelatedTerms } from './RelatedTerms';
import { TermActions, TermDeed } from './TermActions';
import { TermPlaces } from './TermPlaces';
import { TermWords } from './TermWords';
import { useTermPath } from './useTermPath';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(2, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
  },
  name: { margin: 0, fontSize: '1.125rem', fontWeight: 600 },
  use: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
    marginTop: theme.spacing(0.5),
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
}));

interface TermItemProps {
  term: GlossaryTerm;
  /** Whether what it applies to is shown at once. */
  open: boolean;
  /** What the reader may do with it here. */
  deeds: TermDeed[];
  onOpen(deed: TermDeed): void;
}

/** A term: what it means, whom to ask, and which data it is about. */
export const TermItem = ({
  term,
  open: openAtFirst,
  deeds,
  onOpen,
}: TermItemProps) => {
  const t = useTranslate();
  const reader = useReader();
  const classes = useStyles();
  const id = useId();
  const pathOf = useTermPath();
  const [open, setOpen] = useState(openAtFirst);
  const { name, tables, columns } = term;
  const when = formatRelative(term.at, reader);
  const person = usePersonName(term.by);
  return (
    <li>
      <article aria-labelledby={id} className={classes.root}>
        <div className={classes.head}>
          <h2 id={id} className={classes.name}>
            <Link to={pathOf(term.id)} color="inherit">
              {name}
            </Link>
          </h2>
          {deeds.length > 0 && (
            <TermActions name={name} deeds={deeds} onOpen={onOpen} />
          )}
        </div>
        <TermWords term={term} />
        <RelatedTerms related={term.related} />
        <div className={classes.use}>
          {tables === 0 ? (
            t('glossary.notUsed')
          ) : (
            <>
              <span>{t('glossary.useTables', { count: tables })}</span>
              {columns > 0 && (
                <span>{t('glossary.useColumns', { count: columns })}</span>
              )}
              <Action
                size="small"
                color="primary"
                aria-expanded={open}
                aria-label={t('glossary.showPlacesOf', { name })}
                onClick={() => setOpen(!open)}
              >
                {t('glossary.showPlaces')}
              </Action>
            </>
          )}
        </div>
        {open && tables > 0 && <TermPlaces term={term} />}
        {openAtFirst && (
          <div className={classes.use}>
            {person
              ? t('glossary.writtenBy', { when, person })
              : t('glossary.written', { when })}
          </div>
        )}
      </article>
    </li>
  );
};
