import { MutableRefObject, useCallback, useEffect, useRef } from 'react';
import { DigraphEdge, DigraphNode } from './digraphElements';
import { edgeContainerId, nodeContainerId } from './digraphIds';
import { DigraphView } from './DigraphView';
import { dropOtherRoots, leaveDigraph } from './dropRoots';

/**
 * Keeps react-digraph's React roots to those of the nodes and edges that are
 * there, and takes all of them down when the picture goes. Answers the ref to
 * give to the graph.
 */
export function useDigraphRoots(
  view: MutableRefObject<DigraphView | null>,
  nodes: DigraphNode[],
  edges: DigraphEdge[],
): (instance: unknown) => void {
  useEffect(() => {
    const keep = new Set([
      ...nodes.map(({ id }) => nodeContainerId(id)),
      ...edges.map(edgeContainerId),
    ]);
    const drop = () => view.current && dropOtherRoots(view.current, keep);
    // React forbids to unmount a root while it renders another. And frames that
    // were asked for before may draw what is gone already once more.
    const timers = [setTimeout(drop), setTimeout(drop, 100)];
    return () => timers.forEach(clearTimeout);
  }, [view, nodes, edges]);

  const leaving = useRef<ReturnType<typeof setTimeout>>();
  return useCallback(
    (instance: unknown) => {
      const gone = view.current;
      view.current = instance as DigraphView | null;
      if (gone && gone !== instance) {
        leaving.current = setTimeout(() => leaveDigraph(gone));
      } else {
        clearTimeout(leaving.current);
      }
    },
    [view],
  );
}
