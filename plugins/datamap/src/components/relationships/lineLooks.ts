import { MapEdge } from '@datamap/plugin-datamap-common';
import { Theme } from '@material-ui/core/styles';

/** How a line of one type looks; dashes and arrows tell types apart without colour. */
export interface LineLook {
  colour: string;
  /** As SVG's `stroke-dasharray`; none for a drawn-through line. */
  dashes?: string;
  /** The end of the line: a full, an open or a hollow arrow. */
  arrow: 'full' | 'open' | 'hollow';
}

/** How lines look on the ground of the theme. */
export function lineLooks(theme: Theme): Record<MapEdge['type'], LineLook> {
  const dark = theme.palette.type === 'dark';
  return {
    reference: {
      colour: dark ? '#9fb3c8' : '#52657a',
      arrow: 'full',
    },
    reads: {
      colour: dark ? '#b79cf2' : '#6a3fc4',
      dashes: '7 5',
      arrow: 'open',
    },
    inherits: {
      colour: dark ? '#6cc6b8' : '#0b766a',
      dashes: '2 4',
      arrow: 'hollow',
    },
    inferred: {
      colour: dark ? '#e0a458' : '#8a5a00',
      dashes: '5 4',
      arrow: 'open',
    },
  };
}
