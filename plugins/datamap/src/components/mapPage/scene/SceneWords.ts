import { Health, MapTable } from '@datamap/plugin-datamap-common';
import { formatCount, Reader } from '../../../format';
import { Translate } from '../../../translation';
import { rowsWords } from '../../../words';

/** How the map says what is on it. */
export interface SceneWords {
  label: string;
  rows(table: MapTable): string;
  kind(kind: MapTable['kind']): string;
  health(health: Health): string;
  tables(count: number): string;
  moreColumns(count: number): string;
}

/** The words of the map in the reader's language. */
export function sceneWords(
  label: string,
  t: Translate,
  reader: Reader,
): SceneWords {
  const figure = (count: number) => formatCount(count, 'exact', reader.locale);
  return {
    label,
    rows: ({ rows }) => rowsWords(rows, t, reader).inWords,
    kind: kind => t(`startPage.kind.${kind}`),
    health: health => t(`verdicts.health.${health}.name`),
    tables: count =>
      t('startPage.subjects.tables', { count, figure: figure(count) }),
    moreColumns: count =>
      t('mapPage.card.moreColumns', { count, figure: figure(count) }),
  };
}
