import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { TableAddress } from '../../api';
import { useTableTerms } from '../../query';
import { glossaryRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { Section } from '../tablePage/Section';
import { ChooseTermsDialog } from './ChooseTermsDialog';
import { TermMark } from './TermMark';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 1.5),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: theme.typography.body2.fontSize,
  },
  quiet: {
    margin: 0,
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0.5, 2),
    marginTop: theme.spacing(1.5),
    fontSize: theme.typography.body2.fontSize,
  },
}));

interface TermsOfTableProps {
  address: TableAddress;
  /** What people call the table. */
  title: string;
}

/** The words that a table and its columns are about; for owners the way to choose them. */
export const TermsOfTable = ({ address, title }: TermsOfTableProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const glossaryPath = useRouteRef(glossaryRouteRef)?.();
  const { data } = useTableTerms(address);
  const [choosing, setChoosing] = useState(false);
  // Nobody came for it: where it cannot be told, nothing is said.
  if (!data || (data.items.length === 0 && !data.mayDescribe)) {
    return null;
  }
  const { items } = data;
  return (
    <Section title={t('glossary.ofTable.title')}>
      {items.length === 0 ? (
        <p className={classes.quiet}>{t('glossary.ofTable.none')}</p>
      ) : (
        <ul className={classes.list}>
          {items.map(term => (
            <li key={`${term.id} ${term.column ?? ''}`}>
              <TermMark term={term} />
              {term.column !== undefined && (
                <span className={classes.quiet}>
                  {' '}
                  {t('glossary.column', { name: term.column })}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className={classes.ways}>
        {data.mayDescribe && (
          <Action
            size="small"
            variant="outlined"
            aria-haspopup="dialog"
            onClick={() => setChoosing(true)}
          >
            {t('glossary.ofTable.choose')}
          </Action>
        )}
        {glossaryPath && <Link to={glossaryPath}>{t('glossary.link')}</Link>}
      </div>
      {choosing && (
        <ChooseTermsDialog
          address={address}
          title={title}
          terms={items}
          onClose={() => setChoosing(false)}
        />
      )}
    </Section>
  );
};
