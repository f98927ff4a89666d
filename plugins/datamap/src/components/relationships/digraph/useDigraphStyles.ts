import { makeStyles } from '@material-ui/core/styles';
import { lineLooks } from '../lineLooks';

/**
 * react-digraph's own style sheet paints everything in fixed light colours. These
 * rules hold inside one picture only, and are stronger by their class.
 */
export const useDigraphStyles = makeStyles(theme => {
  const looks = lineLooks(theme);
  const ground = theme.palette.background.paper;
  const reading = (look: keyof typeof looks) => ({
    stroke: looks[look].colour,
    strokeDasharray: looks[look].dashes ?? 'none',
    markerEnd: `url(#datamap-arrow-${looks[look].arrow})`,
  });
  return {
    root: {
      position: 'relative',
      width: '100%',
      height: '100%',
      overflow: 'hidden',
      '& .view-wrapper': { background: 'transparent' },
      '& .view-wrapper > .graph': { touchAction: 'pan-x pan-y' },
      '& .view-wrapper .node': { cursor: 'default' },
      '& .view-wrapper .edge': {
        strokeWidth: 1.5,
        transition: 'opacity 120ms',
        ...reading('reference'),
      },
      '& .view-wrapper .edge.reads': reading('reads'),
      '& .view-wrapper .edge.inherits': reading('inherits'),
      '& .view-wrapper .edge.inferred': reading('inferred'),
      '& .view-wrapper .edge.bothWays, & .view-wrapper .edge.mixed': {
        markerStart: 'none',
      },
      '& .view-wrapper .edge.bothWays': {
        markerStart: `url(#datamap-arrow-${looks.reference.arrow})`,
      },
      '& .view-wrapper .edge.mixed': { strokeDasharray: '12 3 2 3' },
      '& .view-wrapper .edge .edge-text': {
        fontFamily: theme.typography.fontFamily,
        fontSize: 12,
        fill: theme.palette.text.primary,
        stroke: ground,
        strokeWidth: 5,
        strokeDasharray: 'none',
        paintOrder: 'stroke',
        strokeLinejoin: 'round',
      },
      '& .datamap-arrow': { strokeWidth: 1.5, strokeDasharray: 'none' },
      '& .datamap-arrow.full': { fill: 'context-stroke' },
      '& .datamap-arrow.open': { fill: 'none' },
      '& .datamap-arrow.hollow': { fill: ground },
      '&[data-pointing] .edge': { opacity: 0.25 },
      '&[data-pointing] .near .edge, &[data-pointing] .loop.near': {
        opacity: 1,
        strokeWidth: 2.5,
      },
      '@media (prefers-reduced-motion: reduce)': {
        '& .view-wrapper, & .view-wrapper .edge': { transition: 'none' },
      },
    },
    controls: {
      position: 'absolute',
      top: theme.spacing(1),
      right: theme.spacing(1),
      display: 'flex',
      flexDirection: 'column',
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      backgroundColor: ground,
    },
    control: { borderRadius: 0, padding: theme.spacing(0.75) },
  };
});
