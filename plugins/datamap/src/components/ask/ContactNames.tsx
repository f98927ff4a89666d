import { Table } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { OwnerLink } from '../measures';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  name: { fontWeight: 600 },
  role: { color: theme.palette.text.secondary, fontSize: '0.8125rem' },
}));

interface ContactNamesProps {
  /** The nearest first. */
  contacts: NonNullable<Table['contacts']>;
}

/** Whom to ask, the nearest first, each with the reason why. */
export const ContactNames = ({ contacts }: ContactNamesProps) => {
  const t = useTranslate();
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {contacts.map(({ role, entityRef }) => (
        <li key={entityRef}>
          <span className={classes.name}>
            <OwnerLink owner={entityRef} />
          </span>{' '}
          <span className={classes.role}>{t(`ask.role.${role}`)}</span>
        </li>
      ))}
    </ul>
  );
};
