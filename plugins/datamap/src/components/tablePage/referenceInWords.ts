import { Reference } from '@datamap/plugin-datamap-common';
import { Translate } from '../../translation';

/** The rules of a foreign key, a sentence each: what is checked, when, and what a deletion does. */
export function referenceInWords(
  reference: Pick<
    Reference,
    'constraint' | 'deferred' | 'enforced' | 'onDelete' | 'validated'
  >,
  t: Translate,
): string[] {
  const sentences: string[] = [];
  if (reference.enforced === false) {
    sentences.push(t('tablePage.connected.notEnforced'));
  } else {
    sentences.push(t('tablePage.connected.checked'));
    if (!reference.validated) {
      sentences.push(t('tablePage.connected.notValidated'));
    }
    if (reference.deferred) {
      sentences.push(t('tablePage.connected.deferred'));
    }
    sentences.push(t(`tablePage.connected.onDelete.${reference.onDelete}`));
  }
  sentences.push(
    t('tablePage.connected.name', { constraint: reference.constraint }),
  );
  return sentences;
}
