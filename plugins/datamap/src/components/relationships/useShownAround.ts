import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** How many neighbours of a table come at a time. */
export const neighboursAtATime = 25;

/** What of a neighbourhood is shown, and how to show more and less of it. */
export interface ShownAround {
  /** Entity names of the tables whose neighbours are shown as well. */
  expanded: string[];
  /** How many neighbours of each table are shown at most. */
  perTable: number;
  /** Whether suggested connections are in the picture and the list as well. */
  suggested: boolean;
  toggle(entityName: string): void;
  setPerTable(perTable: number): void;
  setSuggested(suggested: boolean): void;
}

/** Kept in the address, so that a link and a reload show the same. */
export function useShownAround(): ShownAround {
  const [params, setParams] = useSearchParams();
  const asked = Number(params.get('shown'));
  const perTable =
    Number.isInteger(asked) && asked > 0
      ? Math.min(asked, 150)
      : neighboursAtATime;
  const around = params.getAll('around').join(' ');
  const expanded = useMemo(
    () => around.split(' ').filter(Boolean).slice(0, 50),
    [around],
  );

  const change = useCallback(
    (edit: (address: URLSearchParams) => void) =>
      setParams(
        before => {
          const after = new URLSearchParams(before);
          edit(after);
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );
  const toggle = useCallback(
    (entityName: string) =>
      change(address => {
        const shown = address.getAll('around');
        address.delete('around');
        const next = shown.includes(entityName)
          ? shown.filter(name => name !== entityName)
          : [...shown, entityName];
        for (const name of next) {
          address.append('around', name);
        }
      }),
    [change],
  );
  const setPerTable = useCallback(
    (next: number) =>
      change(address => {
        if (next === neighboursAtATime) {
          address.delete('shown');
        } else {
          address.set('shown', String(next));
        }
      }),
    [change],
  );
  const setSuggested = useCallback(
    (next: boolean) =>
      change(address => {
        if (next) {
          address.set('suggested', 'yes');
        } else {
          address.delete('suggested');
        }
      }),
    [change],
  );
  return {
    expanded,
    perTable,
    suggested: params.get('suggested') === 'yes',
    toggle,
    setPerTable,
    setSuggested,
  };
}
