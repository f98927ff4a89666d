import { Constraint } from '@datamap/plugin-datamap-common';
import { ReactNode } from 'react';
import { formatList } from '../../format';
import { Translate } from '../../translation';
import { TableLinkText } from '../tablePage/TableLinkText';

/** What a constraint demands, and what should be known about that. */
export function constraintInWords(
  constraint: Constraint,
  t: Translate,
): { meaning: ReactNode; notes: string[] } {
  const { references, validated, enforced, deferrable, deferred } = constraint;
  const columns = formatList(constraint.columns);
  const notes: string[] = [];
  if (references && references.onDelete !== 'no-action') {
    notes.push(t(`structureTab.constraints.onDelete.${references.onDelete}`));
  }
  if (!enforced) {
    notes.push(t('structureTab.constraints.notEnforced'));
  } else if (!validated) {
    notes.push(t('structureTab.constraints.notValidated'));
  }
  if (deferred) {
    notes.push(t('structureTab.constraints.deferred'));
  } else if (deferrable) {
    notes.push(t('structureTab.constraints.deferrable'));
  }
  return { meaning: meaning(constraint, columns, t), notes };
}

function meaning(
  { references, type }: Constraint,
  columns: string,
  t: Translate,
): ReactNode {
  switch (type) {
    case 'primary':
      return t('structureTab.constraints.primary', { columns });
    case 'unique':
      return t('structureTab.constraints.unique', { columns });
    case 'foreign':
      return (
        references &&
        t('structureTab.constraints.foreign', {
          columns,
          table: <TableLinkText table={references.table} inSentence />,
        })
      );
    case 'not-null':
      return t('structureTab.constraints.notNull', { columns });
    case 'exclusion':
      return t('structureTab.constraints.exclusion');
    default:
      return t('structureTab.constraints.check');
  }
}
