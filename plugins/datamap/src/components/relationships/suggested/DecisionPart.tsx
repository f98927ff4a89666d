import {
  InferredReference,
  InferredReferenceDecision,
} from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { TableAddress } from '../../../api';
import { formatDay, useReader } from '../../../format';
import { useTranslate } from '../../../translation';
import { usePersonName } from '../../measures/usePersonName';
import { Action } from '../../page';
import { useDecision } from './useDecision';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    fontSize: '0.8125rem',
  },
}));

const DecidedBy = ({ decision }: { decision: InferredReferenceDecision }) => {
  const t = useTranslate();
  const reader = useReader();
  const person = usePersonName(decision.by) ?? decision.by;
  const day = formatDay(decision.at, reader);
  return (
    <span>
      {t(`relationships.suggested.${decision.decision}`, { person, day })}
    </span>
  );
};

interface DecisionPartProps {
  address: TableAddress;
  reference: InferredReference;
  mayDecide: boolean;
}

/** What somebody decided about a suggestion, and for those who may, the way to. */
export const DecisionPart = ({
  address,
  reference,
  mayDecide,
}: DecisionPartProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const { mutate, isPending } = useDecision(address);
  const { decision, columns, otherTable } = reference;
  const which = {
    column: columns.map(({ from }) => from).join(', '),
    title: otherTable.title ?? otherTable.name,
  };
  const button = { size: 'small', disabled: isPending } as const;
  if (!decision && !mayDecide) {
    return null;
  }
  return (
    <div className={classes.root}>
      {decision && <DecidedBy decision={decision} />}
      {mayDecide && decision && (
        <Action
          {...button}
          aria-label={t('relationships.suggested.takeBackOf', which)}
          onClick={() => mutate({ reference, decision: undefined })}
        >
          {t('relationships.suggested.takeBack')}
        </Action>
      )}
      {mayDecide && !decision && (
        <>
          <Action
            {...button}
            variant="outlined"
            aria-label={t('relationships.suggested.confirmOf', which)}
            onClick={() => mutate({ reference, decision: 'confirmed' })}
          >
            {t('relationships.suggested.confirm')}
          </Action>
          <Action
            {...button}
            variant="outlined"
            aria-label={t('relationships.suggested.rejectOf', which)}
            onClick={() => mutate({ reference, decision: 'rejected' })}
          >
            {t('relationships.suggested.reject')}
          </Action>
        </>
      )}
    </div>
  );
};
