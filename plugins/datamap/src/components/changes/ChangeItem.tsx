import { Change } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { BeforeAfter } from './BeforeAfter';
import { SeverityMark } from './SeverityMark';
import { SubjectLink } from './SubjectLink';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    display: 'flex',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1.25, 0),
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  words: { display: 'grid', gap: theme.spacing(0.25), minWidth: 0 },
  name: {
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    fontSize: '0.875em',
    overflowWrap: 'anywhere',
    unicodeBidi: 'isolate',
  },
  reason: { color: theme.palette.text.secondary },
}));

interface ChangeItemProps {
  change: Change;
  /** Whether the table is known from where this stands. */
  ofTable?: boolean;
}

/** One change in plain words: whose, what, before and after, and what it means. */
export const ChangeItem = ({ change, ofTable }: ChangeItemProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const { object, subject } = change;
  const isPart = !['warehouse', 'schema', 'table'].includes(object.type);
  return (
    <div className={classes.root}>
      <SeverityMark severity={change.severity} />
      <div className={classes.words}>
        <div>
          {!ofTable && (
            <>
              <SubjectLink subject={subject} />
              {' · '}
            </>
          )}
          {t(`changes.one.${change.kind}`)}
          {isPart && (
            <>
              {': '}
              <code className={classes.name}>{object.name}</code>
            </>
          )}
        </div>
        <BeforeAfter change={change} />
        <div className={classes.reason}>
          {t(`changes.reason.${change.reason}`)}
        </div>
      </div>
    </div>
  );
};
