import { useLayoutEffect, useRef } from 'react';
import { DigraphNode } from './digraphElements';
import { outlineId } from './DigraphDefs';

/** Where the content of a card goes, which another React root renders. */
export interface CardHost {
  card: HTMLElement;
  loop: SVGGElement;
}

/** Called when the elements of a card come; gives what to call when they go. */
export type OnCardHost = (nodeId: string, host: CardHost) => () => void;

interface DigraphCardProps {
  node: DigraphNode;
  onHost: OnCardHost;
}

/**
 * A card without its content. react-digraph renders it in a React root of its
 * own, where no context of the page is; so the page puts the content in by
 * portals, and every context is there.
 */
export const DigraphCard = ({ node, onHost }: DigraphCardProps) => {
  const card = useRef<HTMLDivElement>(null);
  const loop = useRef<SVGGElement>(null);
  const { id, placed } = node;
  const { width, height } = placed;

  useLayoutEffect(() => {
    return card.current && loop.current
      ? onHost(id, { card: card.current, loop: loop.current })
      : undefined;
  }, [id, onHost]);

  return (
    <>
      <use
        className="node"
        href={`#${outlineId(placed)}`}
        width={width}
        height={height}
        visibility="hidden"
      />
      <g ref={loop} />
      <foreignObject
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        style={{ overflow: 'visible' }}
      >
        <div ref={card} style={{ width, height }} />
      </foreignObject>
    </>
  );
};
