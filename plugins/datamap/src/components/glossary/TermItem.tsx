import { Link } from '@backstage/core-components';
import { GlossaryTerm } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useId, useState } from 'react';
import { formatRelative, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { usePersonName } from '../measures';
import { Action } from '../page';
import { TermPlaces } from './TermPlaces';
import { TermWords } from './TermWords';

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
  /** The address of the term by itself. */
  path: string;
  /** Whether what it applies to is shown at once. */
  open: boolean;
  mayManage: boolean;
  onChange(): void;
  onDelete(): void;
}

/** A term: what it means, whom to ask, and which data it is about. */
export const TermItem = ({
  term,
  path,
  open: openAtFirst,
  mayManage,
  onChange,
  onDelete,
}: TermItemProps) => {
  const t = useTranslate();
  const reader = useReader();
  const classes = useStyles();
  const id = useId();
  const [open, setOpen] = useState(openAtFirst);
  const { name, tables, columns } = term;
  const when = formatRelative(term.at, reader);
  const person = usePersonName(term.by);
  return (
    <li>
      <article aria-labelledby={id} className={classes.root}>
        <div className={classes.head}>
          <h2 id={id} className={classes.name}>
            <Link to={path} color="inherit">
              {name}
            </Link>
          </h2>
          {mayManage && (
            <span>
              <Action
                size="small"
                aria-haspopup="dialog"
                aria-label={t('glossary.changeOf', { name })}
                onClick={onChange}
              >
                {t('glossary.change')}
              </Action>
              <Action
                size="small"
                aria-haspopup="dialog"
                aria-label={t('glossary.deleteOf', { name })}
                onClick={onDelete}
              >
                {t('glossary.delete')}
              </Action>
            </span>
          )}
        </div>
        <TermWords term={term} />
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
