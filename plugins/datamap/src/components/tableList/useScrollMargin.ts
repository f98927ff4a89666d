import { RefObject, useLayoutEffect, useState } from 'react';

/** How far below the top of the document an element begins, in pixels. */
export function useScrollMargin(element: RefObject<HTMLElement>): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const top = element.current?.getBoundingClientRect().top ?? 0;
      setMargin(Math.round(top + window.scrollY));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    observer.observe(document.body);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [element]);
  return margin;
}
