import { Column, PersonalDataDecision } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatRelative, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { usePersonName } from '../measures';
import { Action } from '../page';
import { PersonalMark } from './PersonalMark';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(0.25), alignContent: 'start' },
  title: { fontWeight: 600 },
  quiet: {
    fontSize: theme.typography.caption.fontSize,
    color: theme.palette.text.secondary,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5),
    marginTop: theme.spacing(0.5),
  },
}));

interface PersonalColumnProps {
  column: Column;
  mayClassify: boolean;
  disabled: boolean;
  onDecide(decision: PersonalDataDecision | undefined): void;
}

/** What is known of one column, why, by whom, and the way to decide. */
export const PersonalColumn = ({
  column,
  mayClassify,
  disabled,
  onDecide,
}: PersonalColumnProps) => {
  const t = useTranslate();
  const reader = useReader();
  const classes = useStyles();
  const data = column.personalData;
  const person = usePersonName(data?.by);
  if (!data) {
    return null;
  }
  const when = data.at && formatRelative(data.at, reader);
  const decide = (
    words: 'confirm' | 'reject' | 'withdraw',
    decision: PersonalDataDecision | undefined,
  ) => (
    <Action
      size="small"
      variant="outlined"
      disabled={disabled}
      aria-label={t(`personalData.${words}Of`, { column: column.title })}
      onClick={() => onDecide(decision)}
    >
      {t(`personalData.${words}`)}
    </Action>
  );
  return (
    <li className={classes.root}>
      <span className={classes.title}>{column.title}</span>
      {data.state === 'rejected' ? (
        <span className={classes.quiet}>
          {t('personalData.rejected', {
            kind: t(`personalData.kind.${data.kind}`),
          })}
        </span>
      ) : (
        <span>
          <PersonalMark data={data} />
        </span>
      )}
      {data.state === 'suspected' && (
        <span className={classes.quiet}>
          {t('personalData.because', { name: column.name })}
        </span>
      )}
      {when && (
        <span className={classes.quiet}>
          {person
            ? t('personalData.by', { person, when })
            : t('personalData.said', { when })}
        </span>
      )}
      {mayClassify && (
        <span className={classes.actions}>
          {data.state === 'suspected' ? (
            <>
              {decide('confirm', 'confirmed')}
              {decide('reject', 'rejected')}
            </>
          ) : (
            decide('withdraw', undefined)
          )}
        </span>
      )}
    </li>
  );
};
