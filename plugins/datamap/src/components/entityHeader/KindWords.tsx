import { useTranslate } from '../../translation';
import { Explained } from '../measures';
import { EntityKind } from './entityKind';

/** What kind of thing an entity is, in a word, and what that means on focus. */
export const KindWords = ({ kind }: { kind: EntityKind }) => {
  const t = useTranslate();
  switch (kind) {
    case 'warehouse':
      return (
        <Explained explanation={t('tablePage.header.warehouseMeaning')}>
          {t('tablePage.header.warehouseKind')}
        </Explained>
      );
    case 'schema':
      return (
        <Explained explanation={t('tablePage.header.schemaMeaning')}>
          {t('tablePage.header.schemaKind')}
        </Explained>
      );
    default:
      return (
        <Explained explanation={t(`tablePage.kindMeaning.${kind}`)}>
          {t(`startPage.kind.${kind}`)}
        </Explained>
      );
  }
};
