import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { EdgeFacts } from './listedConnections';

const useStyles = makeStyles(theme => ({
  mark: {
    display: 'inline-block',
    marginRight: theme.spacing(0.75),
    padding: theme.spacing(0, 0.75),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 4,
    fontSize: '0.75rem',
    lineHeight: 1.6,
    color: theme.palette.text.secondary,
  },
}));

/** What is unusual about a reference, in a word or two; the details say the rest. */
export const EdgeMarks = ({ edge }: { edge: EdgeFacts }) => {
  const t = useTranslate();
  const classes = useStyles();
  const marks = [
    edge.enforced === false && 'notEnforced',
    edge.enforced !== false && edge.validated === false && 'notValidated',
    edge.deferred && 'deferred',
    edge.deferrable && !edge.deferred && 'deferrable',
  ] as const;
  return (
    <>
      {marks.map(
        mark =>
          mark && (
            <span key={mark} className={classes.mark}>
              {t(`relationships.mark.${mark}`)}
            </span>
          ),
      )}
    </>
  );
};
