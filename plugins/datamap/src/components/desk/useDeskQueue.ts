import { DescribingItem } from '@datamap/plugin-datamap-common';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { queryKeys, useThingsToDescribe } from '../../query';
import { idOf } from './deskItem';

/** With fewer things at hand than this, more are asked for. */
const few = 6;

const none: ReadonlySet<string> = new Set();

/**
 * One thing to describe after the other. The one at hand stays whatever the
 * server answers meanwhile, so that nobody's words lose their place.
 */
export function useDeskQueue(skipped: 'none' | 'only') {
  const client = useQueryClient();
  const things = useThingsToDescribe(skipped, { fresh: true });
  const [atHand, setAtHand] = useState<DescribingItem>();
  const [done, setDone] = useState(none);
  const [waiting, setWaiting] = useState(false);
  const items = things.data?.items;
  const open = useMemo(
    () => (items ?? []).filter(item => !done.has(idOf(item))),
    [items, done],
  );
  // What was read before may have been described since.
  const isAsking = waiting || things.isFetching;
  const first = isAsking ? undefined : open[0];
  useEffect(() => setAtHand(before => before ?? first), [first]);

  const askAgain = useCallback(async () => {
    setWaiting(true);
    await client.invalidateQueries({ queryKey: queryKeys.allDescribing() });
    setWaiting(false);
  }, [client]);

  /** Goes on to the next; `also` says what else is done with the one at hand. */
  const goOn = useCallback(
    (from: DescribingItem, also: DescribingItem[] = []) => {
      const finished = new Set([from, ...also].map(idOf));
      const left = open.filter(item => !finished.has(idOf(item)));
      const place = open.findIndex(item => idOf(item) === idOf(from));
      const next =
        open.slice(place + 1).find(item => !finished.has(idOf(item))) ??
        left[0];
      const isSameTable = next?.table.entityRef === from.table.entityRef;
      setDone(before => new Set([...before, ...finished]));
      // With another table come suggestions from what was just written.
      setAtHand(isSameTable ? next : undefined);
      if (!isSameTable || left.length < few || also.length > 0) {
        askAgain();
      }
    },
    [open, askAgain],
  );

  /** Takes one up again that was done. */
  const goBack = useCallback(
    (item: DescribingItem) => {
      setDone(before => new Set([...before].filter(id => id !== idOf(item))));
      setAtHand(item);
      askAgain();
    },
    [askAgain],
  );

  return { ...things, atHand, isAsking, open, goOn, goBack };
}
