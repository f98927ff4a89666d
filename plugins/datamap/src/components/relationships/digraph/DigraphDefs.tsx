import { arrowShapes } from '../arrowShapes';
import { LineLook } from '../lineLooks';
import { DigraphNode } from './digraphElements';

/** The id of the outline that lines to a card of this size end at. */
export function outlineId({
  width,
  height,
}: {
  width: number;
  height: number;
}) {
  return `datamap-card-${width}x${height}`;
}

const arrows = Object.keys(arrowShapes) as Array<LineLook['arrow']>;

/**
 * What the drawing refers to: the outlines of cards, at which react-digraph ends
 * its lines, and the arrows. Their colour is that of the line.
 */
export const DigraphDefs = ({ nodes }: { nodes: DigraphNode[] }) => {
  const sizes = new Map(nodes.map(({ placed }) => [outlineId(placed), placed]));
  return (
    <>
      {[...sizes].map(([id, { width, height }]) => (
        <symbol key={id} id={id}>
          <rect width={width} height={height} />
        </symbol>
      ))}
      {arrows.map(arrow => (
        <marker
          key={arrow}
          id={`datamap-arrow-${arrow}`}
          viewBox="0 0 10 10"
          refX={4}
          refY={5}
          markerUnits="userSpaceOnUse"
          markerWidth={13}
          markerHeight={13}
          orient="auto-start-reverse"
        >
          <path
            className={`datamap-arrow ${arrow}`}
            d={arrowShapes[arrow]}
            // The stroke of what refers to the arrow.
            stroke="context-stroke"
          />
        </marker>
      ))}
    </>
  );
};
