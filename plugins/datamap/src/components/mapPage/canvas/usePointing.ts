import { MouseEvent, RefObject, useState } from 'react';
import { lineAt, MapScene, thingAt } from '../scene';
import { onMap, View } from './View';

/** A pointer this near to a line is on it, in pixels of the screen. */
const reach = 5;

/** A press that moves further than this is no click, in pixels. */
const steady = 4;

interface Pointing {
  scene: MapScene;
  view: RefObject<View>;
  onSelect(id: string | undefined): void;
  onFollow(id: string): void;
}

/** What the pointer is on, and what clicks do. */
export function usePointing({ scene, view, onSelect, onFollow }: Pointing) {
  const [pointed, setPointed] = useState<string>();
  const [pressedAt, setPressedAt] = useState<[number, number]>();

  const find = (event: MouseEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    if (!view.current) {
      return {};
    }
    const at = onMap(view.current, {
      x: event.clientX - left,
      y: event.clientY - top,
    });
    const thing = thingAt(scene, at);
    return {
      thing,
      line: thing ? undefined : lineAt(scene, at, reach / view.current.k),
    };
  };
  return {
    pointed,
    handlers: {
      onPointerDown: (event: MouseEvent) =>
        setPressedAt([event.clientX, event.clientY]),
      onMouseMove: (event: MouseEvent) => {
        if (event.buttons === 0) {
          const { thing, line } = find(event);
          setPointed(thing?.id ?? line?.id);
        }
      },
      onMouseLeave: () => setPointed(undefined),
      onClick: (event: MouseEvent) => {
        const moved =
          pressedAt &&
          Math.hypot(
            event.clientX - pressedAt[0],
            event.clientY - pressedAt[1],
          ) > steady;
        if (!moved) {
          const { thing, line } = find(event);
          // A touch points at a line, since it cannot hover.
          setPointed(thing?.id ?? line?.id);
          if (!line) {
            onSelect(thing?.id);
          }
        }
      },
      onDoubleClick: (event: MouseEvent) => {
        const { thing } = find(event);
        if (thing) {
          onFollow(thing.id);
        }
      },
    },
  };
}
