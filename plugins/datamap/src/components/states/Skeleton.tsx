import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  '@keyframes breathe': { '0%, 100%': { opacity: 1 }, '50%': { opacity: 0.5 } },
  bone: {
    display: 'block',
    maxWidth: '100%',
    borderRadius: theme.shape.borderRadius,
    backgroundColor: theme.palette.action.hover,
    animation: '$breathe 1.6s ease-in-out infinite',
    '@media (prefers-reduced-motion: reduce)': { animation: 'none' },
  },
}));

interface SkeletonProps {
  width?: number | string;
  height?: number | string;
  className?: string;
}

/** Holds the place of something that is on its way, at its size. */
export const Skeleton = ({ width, height = 16, className }: SkeletonProps) => {
  const classes = useStyles();
  return (
    <span
      aria-hidden="true"
      className={`${classes.bone} ${className ?? ''}`}
      style={{ width, height }}
    />
  );
};
