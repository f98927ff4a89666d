import { Link } from '@backstage/core-components';
import {
  madeReadable,
  NoteProposal,
  TableLink,
} from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useEntityPath } from '../../routes';
import { useTranslate } from '../../translation';
import { PersonalTime, usePersonName } from '../measures';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0.25, 1),
  },
  who: { fontWeight: 600 },
  quiet: { color: theme.palette.text.secondary },
}));

interface ProposalHeadProps {
  proposal: NoteProposal;
  /** Where the page is about many tables. */
  table?: TableLink;
}

/** Who proposes something, when, and about what. */
export const ProposalHead = ({ proposal, table }: ProposalHeadProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const pathOf = useEntityPath();
  const person = usePersonName(proposal.by) ?? t('describe.somebody');
  const path = table?.entityRef && pathOf(table.entityRef);
  const title = table?.title ?? table?.name ?? '';
  return (
    <div className={classes.root}>
      <span className={classes.who}>{person}</span>
      <span className={classes.quiet}>
        <PersonalTime at={proposal.at} />
      </span>
      <span>
        {proposal.column === undefined
          ? t('proposals.aboutTable')
          : t('proposals.aboutColumn', {
              column: madeReadable(proposal.column),
            })}
      </span>
      {table && (
        <span>
          {t('proposals.at', {
            table: path ? (
              <Link to={path} underline="always">
                {title}
              </Link>
            ) : (
              title
            ),
          })}
        </span>
      )}
    </div>
  );
};
