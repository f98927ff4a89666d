import { KeyboardEvent } from 'react';
import { Direction, MapScene, nearestThing, thingOf } from '../scene';

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface MapKeys {
  scene: MapScene;
  selected: string | undefined;
  onSelect(id: string | undefined): void;
  onFollow(id: string): void;
  zoomBy(factor: number): void;
  fit(): void;
}

/** Arrows walk over the map, Enter follows, plus and minus zoom, 0 shows all. */
export function useMapKeys({
  scene,
  selected,
  onSelect,
  onFollow,
  zoomBy,
  fit,
}: MapKeys) {
  return (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const direction = directions[event.key];
    if (direction) {
      const from = selected ? thingOf(scene, selected) : undefined;
      const next = nearestThing(scene, from, direction);
      if (next) {
        onSelect(next.id);
      }
    } else if (event.key === 'Enter' && selected) {
      onFollow(selected);
    } else if (event.key === 'Escape') {
      onSelect(undefined);
    } else if (event.key === '+' || event.key === '=') {
      zoomBy(1.4);
    } else if (event.key === '-') {
      zoomBy(1 / 1.4);
    } else if (event.key === '0') {
      fit();
    } else {
      return;
    }
    event.preventDefault();
  };
}
