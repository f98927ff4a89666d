import { Health, MapEdge } from '@datamap/plugin-datamap-common';
import { Theme } from '@material-ui/core/styles';
import { lineLooks } from '../../relationships/lineLooks';

/** All colours of the map, and the font. */
export interface MapColours {
  ground: string;
  card: string;
  frame: string;
  border: string;
  text: string;
  quiet: string;
  lines: Record<MapEdge['type'], string>;
  accent: string;
  health: Record<Health, string>;
  fontFamily: string;
}

/** The colour of each state, the same as in lists. */
export const healthColours = ({ palette }: Theme): Record<Health, string> => ({
  'has-data': palette.success.main,
  derived: palette.info.main,
  stale: palette.warning.main,
  empty: palette.warning.main,
  unknown: palette.text.secondary,
});

/** The map in the portal's theme. */
export function mapColours(theme: Theme): MapColours {
  const { palette, typography } = theme;
  const dark = palette.type === 'dark';
  const looks = lineLooks(theme);
  return {
    ground: palette.background.default,
    card: palette.background.paper,
    frame: dark ? 'rgba(255, 255, 255, 0.04)' : 'rgba(0, 0, 0, 0.03)',
    border: dark ? 'rgba(255, 255, 255, 0.3)' : 'rgba(0, 0, 0, 0.25)',
    text: palette.text.primary,
    quiet: palette.text.secondary,
    lines: {
      reference: looks.reference.colour,
      reads: looks.reads.colour,
      inherits: looks.inherits.colour,
      inferred: looks.inferred.colour,
    },
    accent: dark ? palette.primary.light : palette.primary.main,
    health: healthColours(theme),
    fontFamily: String(typography.fontFamily),
  };
}
