import { Health, Verdict } from '@datamap/plugin-datamap-common';
import { makeStyles, Theme } from '@material-ui/core/styles';
import { useReader } from '../../format';
import { useTranslate } from '../../translation';
import { verdictWords } from '../../words';
import { Explained } from './Explained';
import { usePersonName } from './usePersonName';

const colorOf = (theme: Theme, health: Health) =>
  ({
    'has-data': theme.palette.success.main,
    stale: theme.palette.warning.main,
    empty: theme.palette.warning.main,
    unknown: theme.palette.text.disabled,
    derived: theme.palette.info.main,
  }[health]);

const useStyles = makeStyles(theme => ({
  chip: {
    display: 'inline-flex',
    alignItems: 'baseline',
    gap: theme.spacing(1),
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  dot: {
    flex: 'none',
    width: 8,
    height: 8,
    borderRadius: '50%',
    backgroundColor: ({ health }: { health: Health }) => colorOf(theme, health),
  },
}));

interface HealthChipProps {
  health: Health;
  /** Its first sentence stands on the chip; without one the health's name does. */
  verdict?: Verdict;
  /** The owner's entity ref, for words that say whom to ask. */
  owner?: string;
}

/** Whether there is data, in one short sentence; why, and what to do, on focus. */
export const HealthChip = ({ health, verdict, owner }: HealthChipProps) => {
  const classes = useStyles({ health });
  const t = useTranslate();
  const reader = useReader();
  const ownerName = usePersonName(owner);
  const words = verdict
    ? verdictWords(verdict, { t, reader, owner: ownerName })
    : {
        first: t(`verdicts.health.${health}.name`),
        rest: t(`verdicts.health.${health}.rest`),
      };
  return (
    <Explained explanation={words.rest}>
      <span className={classes.chip}>
        <span className={classes.dot} aria-hidden="true" />
        <span>{words.first}</span>
      </span>
    </Explained>
  );
};
