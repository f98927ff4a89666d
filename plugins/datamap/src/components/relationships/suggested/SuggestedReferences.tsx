import { InferredReference } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { TableAddress } from '../../../api';
import { useReferences } from '../../../query';
import { useTranslate } from '../../../translation';
import { Section } from '../../tablePage/Section';
import { ShownAround } from '../useShownAround';
import { SuggestedItem } from './SuggestedItem';
import { SuggestedSwitch } from './SuggestedSwitch';

const useStyles = makeStyles(theme => ({
  heading: {
    margin: theme.spacing(2, 0, 0),
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 600,
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  rejected: {
    marginTop: theme.spacing(2),
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
    '& > summary': { cursor: 'pointer' },
  },
  more: {
    margin: 0,
    fontSize: '0.8125rem',
    color: theme.palette.text.secondary,
  },
}));

interface SuggestedReferencesProps {
  address: TableAddress;
  shownAround: ShownAround;
}

/**
 * What is probably related although the database says nothing of it, apart from
 * what it does say; nothing where there is no guess.
 */
export const SuggestedReferences = ({
  address,
  shownAround: { suggested, setSuggested },
}: SuggestedReferencesProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const { inferred } = useReferences(address).data ?? {};
  if (!inferred || inferred.outgoing.length + inferred.incoming.length === 0) {
    return null;
  }
  const { outgoing, incoming, incomingLeftOut, mayDecide } = inferred;
  const isRejected = ({ decision }: InferredReference) =>
    decision?.decision === 'rejected';
  const rejected = outgoing.filter(isRejected);
  const itemsOf = (references: InferredReference[], decidable: boolean) => (
    <ul className={classes.list}>
      {references.map(reference => (
        <SuggestedItem
          key={reference.id}
          address={address}
          reference={reference}
          mayDecide={decidable}
        />
      ))}
    </ul>
  );
  const groups = [
    {
      title: t('relationships.suggested.outgoing'),
      references: outgoing.filter(reference => !isRejected(reference)),
      decidable: mayDecide,
    },
    {
      title: t('relationships.suggested.incoming'),
      references: incoming.filter(reference => !isRejected(reference)),
      // Who owns the table that they start from decides, on its page.
      decidable: false,
    },
  ].filter(({ references }) => references.length > 0);

  return (
    <Section
      title={t('relationships.suggested.title')}
      lead={t('relationships.suggested.lead')}
    >
      <SuggestedSwitch shown={suggested} onShow={setSuggested} />
      {groups.map(({ title, references, decidable }) => (
        <div key={title}>
          <h3 className={classes.heading}>{title}</h3>
          {itemsOf(references, decidable)}
        </div>
      ))}
      {incomingLeftOut > 0 && (
        <p className={classes.more}>
          {t('relationships.suggested.more', { count: incomingLeftOut })}
        </p>
      )}
      {rejected.length > 0 && (
        <details className={classes.rejected}>
          <summary>
            {t('relationships.suggested.rejectedOnes', {
              count: rejected.length,
            })}
          </summary>
          {itemsOf(rejected, mayDecide)}
        </details>
      )}
    </Section>
  );
};
