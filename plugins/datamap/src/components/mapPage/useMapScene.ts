import { DatamapMap } from '@datamap/plugin-datamap-common';
import { useMemo } from 'react';
import { useReader } from '../../format';
import { useMap } from '../../query';
import { Translate, useTranslate } from '../../translation';
import { MapAddress } from './address';
import { usePlacedAnswer } from './layout';
import { MapScene, sceneOf, sceneWords } from './scene';
import { useWays, Ways, withWays } from './ways';

/** More tables than these the map does not take at once. */
const mostTables = 500;

/** So many neighbours of one table are drawn: with two steps they multiply. */
const mostNeighbours = { 1: 100, 2: 25 } as const;

/** What is drawn, and whether there is more to come. */
export interface MapContent {
  /** What the scene is made of; none while nothing has come. */
  answer: DatamapMap | undefined;
  scene: MapScene | undefined;
  ways: Ways;
  /** Another answer, or its places, are on the way. */
  pending: boolean;
  error: Error | undefined;
  retry(): void;
}

function queryOf(
  warehouse: string,
  { focus, schema, hops, expanded, suggested }: MapAddress,
) {
  const inferred = suggested && { inferred: true };
  if (focus) {
    return {
      warehouse,
      ...inferred,
      focus,
      hops,
      ...(expanded.length > 0 && { expand: expanded }),
      perTable: mostNeighbours[hops],
      limit: mostTables,
    };
  }
  return schema
    ? { warehouse, schema, ...inferred, limit: mostTables }
    : { warehouse };
}

function labelOf({ view, focus, schemas, tables }: DatamapMap, t: Translate) {
  const title =
    tables.find(({ entityName }) => entityName === focus)?.title ??
    schemas.find(({ entityName }) => entityName === focus)?.title ??
    '';
  if (view === 'overview') {
    return tables.length > 0
      ? t('mapPage.label.ways', { count: tables.length })
      : t('mapPage.label.overview', { count: schemas.length });
  }
  return t(`mapPage.label.${view}`, { title, count: tables.length });
}

/** From the address to the picture: the answer, its ways, its places, its words. */
export function useMapScene(
  warehouse: string,
  address: MapAddress,
): MapContent {
  const t = useTranslate();
  const reader = useReader();
  const map = useMap(queryOf(warehouse, address));
  const ways = useWays(warehouse, address);
  const answer = useMemo(
    () =>
      map.data && ways.items && ways.tables
        ? withWays(map.data, ways.items, ways.tables)
        : map.data,
    [map.data, ways.items, ways.tables],
  );
  const placed = usePlacedAnswer(answer);
  const scene = useMemo(
    () =>
      placed &&
      sceneOf(placed, sceneWords(labelOf(placed.answer, t), t, reader)),
    [placed, t, reader],
  );
  return {
    answer: placed?.answer,
    scene,
    ways,
    pending: map.isPlaceholderData || placed?.answer !== answer,
    error: map.data ? undefined : map.error ?? undefined,
    retry: () => map.refetch(),
  };
}
