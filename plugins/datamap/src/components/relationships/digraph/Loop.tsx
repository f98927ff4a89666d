import { PlacedTable } from '../../../map';

interface LoopProps {
  placed: PlacedTable;
  /** What the loop says in full. */
  name: string;
}

/** A table's references to itself: a line out of its card's top and back in at its side. */
export const Loop = ({ placed: { width, height, loops }, name }: LoopProps) => {
  const right = width / 2;
  const top = -height / 2;
  const count = loops.reduce((sum, { edges }) => sum + edges.length, 0);
  return (
    <g role="img" aria-label={name} className="edge loop reference">
      <path
        d={`M${right - 34},${top} C${right - 34},${top - 34} ${right + 34},${
          top - 14
        } ${right + 7},${top + 14}`}
        fill="none"
      />
      {count > 1 && (
        <text className="edge-text" x={right + 14} y={top - 14}>
          {`× ${count}`}
        </text>
      )}
    </g>
  );
};
