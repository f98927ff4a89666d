import { Theme, ThemeProvider, useTheme } from '@material-ui/core/styles';
import { ReactNode, useMemo } from 'react';

/** Grey enough to step back, and at least 5.5 : 1 on the grey ground of a page. */
const quiet = 'rgba(0, 0, 0, 0.62)';

function readable(theme: Theme): Theme {
  const { palette } = theme;
  return palette.type === 'light'
    ? {
        ...theme,
        palette: { ...palette, text: { ...palette.text, secondary: quiet } },
      }
    : theme;
}

/**
 * The portal's own colours, but for the second text colour of a light theme:
 * Material UI's grey falls short of 4.5 : 1 on Backstage's grey ground.
 */
export const ReadableColours = ({ children }: { children: ReactNode }) => {
  const theme = useTheme();
  const ours = useMemo(() => readable(theme), [theme]);
  return <ThemeProvider theme={ours}>{children}</ThemeProvider>;
};
