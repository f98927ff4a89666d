import { Column } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { TableAddress } from '../../api';
import { useTranslate } from '../../translation';
import { PersonalColumn } from './PersonalColumn';
import { usePersonalData } from './usePersonalData';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.5, 2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 8,
    backgroundColor: theme.palette.background.paper,
    fontSize: theme.typography.body2.fontSize,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: 600 },
  lead: {
    margin: theme.spacing(0.5, 0, 1),
    maxWidth: '80ch',
    color: theme.palette.text.secondary,
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
    gap: theme.spacing(1.5, 3),
    maxHeight: 320,
    margin: 0,
    padding: 0,
    overflowY: 'auto',
    listStyle: 'none',
  },
}));

interface PersonalDataPartProps {
  address: TableAddress;
  columns: Column[];
  /** Whether this person may decide about them. */
  mayClassify: boolean;
}

/** Which columns hold personal data or may hold it, and for owners the way to say so. */
export const PersonalDataPart = ({
  address,
  columns,
  mayClassify,
}: PersonalDataPartProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const id = useId();
  const change = usePersonalData(address);
  const personal = columns.filter(
    ({ personalData }) =>
      personalData && (mayClassify || personalData.state !== 'rejected'),
  );
  if (personal.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby={id} className={classes.root}>
      <h2 id={id} className={classes.title}>
        {t('personalData.title')}
      </h2>
      <p className={classes.lead}>{t('personalData.lead')}</p>
      <ul className={classes.list} aria-labelledby={id}>
        {personal.map(column => (
          <PersonalColumn
            key={column.name}
            column={column}
            mayClassify={mayClassify}
            disabled={change.isPending}
            onDecide={decision => change.mutate({ column, decision })}
          />
        ))}
      </ul>
    </section>
  );
};
