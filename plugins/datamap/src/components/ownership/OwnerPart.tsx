import { Table } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useRef, useState } from 'react';
import { formatRelative, useReader } from '../../format';
import { useOwnership, useTableOwnershipRequests } from '../../query';
import { useTranslate } from '../../translation';
import { usePersonName } from '../measures';
import { Action } from '../page';
import { addressOf } from './addressOf';
import { GiveDialog } from './GiveDialog';
import { TakeOverDialog } from './TakeOverDialog';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    marginTop: theme.spacing(0.5),
    '&:empty': { display: 'none' },
  },
  // In line with the names above.
  action: { marginLeft: theme.spacing(-0.625) },
  quiet: { color: theme.palette.text.secondary, fontSize: '0.8125rem' },
}));

/** Who made somebody the owner in the portal, and the way to take a table over or give it away. */
export const OwnerPart = ({ table }: { table: Table }) => {
  const t = useTranslate();
  const classes = useStyles();
  const reader = useReader();
  const address = addressOf(table);
  const { data: ownership } = useOwnership(address);
  const { data: requests } = useTableOwnershipRequests(address);
  const [open, setOpen] = useState<'ask' | 'give'>();
  const opener = useRef<HTMLElement | null>(null);
  const person = usePersonName(ownership?.by);
  if (!ownership) {
    return null;
  }
  const { askAs, mayDecide, owner, since } = ownership;
  const isWaiting = requests?.pages.some(({ items }) =>
    items.some(({ mine, state }) => mine && state === 'open'),
  );
  const mayAsk =
    !mayDecide && askAs.length > 0 && !askAs.includes(owner) && !isWaiting;
  const when = since && formatRelative(since, reader);
  const close = () => {
    setOpen(undefined);
    opener.current?.focus();
  };
  return (
    <div className={classes.root}>
      {(mayDecide || mayAsk) && (
        <Action
          className={classes.action}
          size="small"
          color="primary"
          aria-haspopup="dialog"
          onClick={event => {
            opener.current = event.currentTarget;
            setOpen(mayDecide ? 'give' : 'ask');
          }}
        >
          {t(mayDecide ? 'ownership.change' : 'ownership.ask')}
        </Action>
      )}
      {when && (
        <span className={classes.quiet}>
          {person
            ? t('ownership.givenBy', { person, when })
            : t('ownership.given', { when })}
        </span>
      )}
      {open === 'ask' && (
        <TakeOverDialog table={table} ownership={ownership} onClose={close} />
      )}
      {open === 'give' && (
        <GiveDialog table={table} ownership={ownership} onClose={close} />
      )}
    </div>
  );
};
