import { AuditOutcome } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { FilterSelect } from '../startPage/filters/FilterSelect';
import { AuditAddress, isNarrowed } from './AuditAddress';
import { type KnownEvent, knownEvents, outcomes } from './knownEvents';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5, 1),
    marginBottom: theme.spacing(2),
  },
  person: { flex: '2 1 260px' },
  /** Keeps its place, so that nothing moves when it comes. */
  absent: { visibility: 'hidden' },
}));

interface AuditFiltersProps {
  address: AuditAddress;
  onChange(change: Partial<AuditAddress>): void;
}

/** What the list of events shows: what was done, how it ended, by whom. */
export const AuditFilters = ({ address, onChange }: AuditFiltersProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const id = useId();
  const [person, setPerson] = useState(address.by);
  // Going back in the browser changes the address, and the field with it.
  useEffect(() => setPerson(address.by), [address.by]);
  const applyPerson = () => onChange({ by: person.trim() });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      applyPerson();
    }
  };
  return (
    <div
      className={classes.bar}
      role="group"
      aria-label={t('audit.filter.label')}
    >
      <FilterSelect<KnownEvent>
        label={t('audit.filter.event')}
        options={knownEvents.map(value => ({
          value,
          label: t(`audit.events.${value}`),
        }))}
        selected={address.event}
        onSelect={event => onChange({ event })}
      />
      <FilterSelect<AuditOutcome>
        label={t('audit.filter.outcome')}
        options={outcomes.map(value => ({
          value,
          label: t(`audit.outcomes.${value}`),
        }))}
        selected={address.outcome}
        onSelect={outcome => onChange({ outcome })}
      />
      <TextField
        className={classes.person}
        variant="outlined"
        size="small"
        label={t('audit.filter.by')}
        placeholder="user:default/minji.park"
        id={id}
        InputLabelProps={{ shrink: true }}
        inputProps={{ spellCheck: false, autoCapitalize: 'none' }}
        value={person}
        onChange={event => setPerson(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={applyPerson}
      />
      <Action
        className={isNarrowed(address) ? '' : classes.absent}
        size="small"
        onClick={() => onChange({ event: [], outcome: [], by: '' })}
      >
        {t('startPage.filter.clear')}
      </Action>
    </div>
  );
};
