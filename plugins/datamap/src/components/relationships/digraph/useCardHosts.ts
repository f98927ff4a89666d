import { useCallback, useEffect, useRef, useState } from 'react';
import { CardHost, OnCardHost } from './DigraphCard';

/**
 * The elements that cards' contents go into. Many come at once, so they are told
 * of together, a frame later.
 */
export function useCardHosts(): {
  hosts: ReadonlyMap<string, CardHost>;
  onHost: OnCardHost;
} {
  const [hosts, setHosts] = useState<ReadonlyMap<string, CardHost>>(new Map());
  const known = useRef(new Map<string, CardHost>());
  const frame = useRef(0);

  const tell = useCallback(() => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() =>
      setHosts(new Map(known.current)),
    );
  }, []);
  const onHost = useCallback<OnCardHost>(
    (nodeId, host) => {
      known.current.set(nodeId, host);
      tell();
      return () => {
        // A card that is made anew may come before the old one goes.
        if (known.current.get(nodeId) === host) {
          known.current.delete(nodeId);
          tell();
        }
      };
    },
    [tell],
  );

  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return { hosts, onHost };
}
