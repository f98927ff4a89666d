import { Table } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { useTranslate } from '../../translation';
import { AskButton, ContactNames } from '../ask';
import { OwnerPart } from '../ownership';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1.5, 3),
    paddingTop: theme.spacing(2),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  title: {
    margin: theme.spacing(0, 0, 0.5),
    fontSize: '0.8125rem',
    lineHeight: 1.4,
    fontWeight: 400,
    color: theme.palette.text.secondary,
  },
  none: { margin: 0, fontSize: '0.875rem', lineHeight: 1.6 },
}));

/** Whom to ask, and the way to get the data; that nobody is named is said, not left blank. */
export const WhomToAsk = ({ table }: { table: Table }) => {
  const t = useTranslate();
  const classes = useStyles();
  const id = useId();
  const contacts = table.contacts ?? [];
  return (
    <section aria-labelledby={id} className={classes.root}>
      <div>
        <h2 id={id} className={classes.title}>
          {t('tablePage.owner.title')}
        </h2>
        {contacts.length > 0 ? (
          <ContactNames contacts={contacts} />
        ) : (
          <p className={classes.none}>{t('tablePage.owner.none')}</p>
        )}
        <OwnerPart table={table} />
      </div>
      <AskButton table={table} />
    </section>
  );
};
