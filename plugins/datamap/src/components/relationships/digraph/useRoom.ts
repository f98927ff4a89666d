import { RefObject, useLayoutEffect, useState } from 'react';

/** The width and height of an element, once they are known. */
export function useRoom(
  element: RefObject<HTMLElement>,
): { width: number; height: number } | undefined {
  const [room, setRoom] = useState<{ width: number; height: number }>();
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) {
      return undefined;
    }
    const measure = () => {
      const width = target.clientWidth;
      const height = target.clientHeight;
      setRoom(known =>
        known?.width === width && known.height === height
          ? known
          : { width, height },
      );
    };
    measure();
    if (typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
