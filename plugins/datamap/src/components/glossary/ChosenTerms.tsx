import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { Action } from '../page';

const useStyles = makeStyles(theme => ({
  list: {
    ...theme.typography.body2,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
}));

interface ChosenTermsProps {
  terms: Array<{ id: string; name: string }>;
  disabled: boolean;
  onRemove(id: string): void;
}

/** Terms that were chosen, each with the way to take it away. */
export const ChosenTerms = ({
  terms,
  disabled,
  onRemove,
}: ChosenTermsProps) => {
  const t = useTranslate();
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {terms.map(({ id, name }) => (
        <li key={id} className={classes.item}>
          <span>{name}</span>
          <Action
            size="small"
            disabled={disabled}
            aria-label={t('glossary.choose.removeOf', { name })}
            onClick={() => onRemove(id)}
          >
            {t('glossary.choose.remove')}
          </Action>
        </li>
      ))}
    </ul>
  );
};
