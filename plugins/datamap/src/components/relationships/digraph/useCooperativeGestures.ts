import { RefObject, useEffect } from 'react';

interface CooperativeGesturesOptions {
  /** Zooms by a share, such as 0.1 for a tenth closer. */
  zoom(share: number): void;
  /** Whether the wheel and one finger belong to the picture rather than to the page. */
  wheelZooms: boolean;
}

/**
 * Lets the page scroll over a picture: the wheel zooms with Ctrl or Cmd, and it
 * takes two fingers to move the picture. Presses on cards stay with the cards,
 * since react-digraph would move the card's element before it is clicked.
 */
export function useCooperativeGestures(
  element: RefObject<HTMLElement>,
  { zoom, wheelZooms }: CooperativeGesturesOptions,
): void {
  useEffect(() => {
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        event.stopPropagation();
        zoom(event.deltaY < 0 ? 0.1 : -0.1);
      } else if (!wheelZooms) {
        event.stopPropagation();
      }
    };
    const onPress = (event: MouseEvent | TouchEvent) => {
      const onCard = (event.target as Element).closest('.node') !== null;
      const oneFinger = 'touches' in event && event.touches.length === 1;
      if (onCard || (oneFinger && !wheelZooms)) {
        event.stopPropagation();
      }
    };
    const target = element.current;
    target?.addEventListener('wheel', onWheel, {
      capture: true,
      passive: false,
    });
    target?.addEventListener('mousedown', onPress, { capture: true });
    target?.addEventListener('touchstart', onPress, {
      capture: true,
      passive: true,
    });
    return () => {
      target?.removeEventListener('wheel', onWheel, { capture: true });
      target?.removeEventListener('mousedown', onPress, { capture: true });
      target?.removeEventListener('touchstart', onPress, { capture: true });
    };
  }, [element, zoom, wheelZooms]);
}
