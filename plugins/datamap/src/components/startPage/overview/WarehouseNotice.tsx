import { Warehouse } from '@datamap/plugin-datamap-common';
import { formatRelative, useReader } from '../../../format';
import { useTranslate } from '../../../translation';
import { failureWords } from '../../../words';
import { Notice } from '../../states';
import { warehouseTrouble } from './warehouseTrouble';

/** What is wrong with a warehouse, why, and what to do; nothing where all is well. */
export const WarehouseNotice = ({ warehouse }: { warehouse: Warehouse }) => {
  const t = useTranslate();
  const reader = useReader();
  const trouble = warehouseTrouble(warehouse);
  if (!trouble) {
    return null;
  }
  const { code, kind, lastReadAt, nextTryAt, tone } = trouble;
  const sentences: string[] = [];
  if (code) {
    const { what, remedy } = failureWords(code, t, {
      firstReading: !lastReadAt,
    });
    sentences.push(what, remedy);
  } else if (kind === 'failing' || kind === 'kept') {
    sentences.push(t(`startPage.warehouses.${kind}`));
  }
  if (kind === 'never-read') {
    sentences.push(t('startPage.warehouses.neverRead'));
  } else if (lastReadAt) {
    sentences.push(
      t('startPage.warehouses.late', {
        when: formatRelative(lastReadAt, reader),
      }),
    );
  } else if (kind !== 'kept') {
    sentences.push(t('startPage.warehouses.neverReadFailing'));
  }
  if (nextTryAt) {
    sentences.push(
      t('failures.nextTry', { when: formatRelative(nextTryAt, reader) }),
    );
  }
  return (
    <Notice tone={tone} title={warehouse.title}>
      {sentences.join(' ')}
    </Notice>
  );
};
