import {
  createTheme,
  getContrastRatio,
  Theme,
  ThemeProvider,
  useTheme,
} from '@material-ui/core/styles';
import { render, screen } from '@testing-library/react';
import { ReadableColours } from './ReadableColours';

const Secondary = () => (
  <span>{(useTheme() as Theme).palette.text.secondary}</span>
);

const secondaryIn = (type: 'light' | 'dark') => {
  render(
    <ThemeProvider theme={createTheme({ palette: { type } })}>
      <ReadableColours>
        <Secondary />
      </ReadableColours>
    </ThemeProvider>,
  );
  return screen.getByText(/^(rgba?|#)/).textContent ?? '';
};

/** Black of a strength on the grey ground of Backstage's light pages. */
const onGround = (colour: string) => {
  const alpha = Number(/([\d.]+)\)$/.exec(colour)?.[1]);
  const grey = Math.round(245 * (1 - alpha));
  return getContrastRatio(`rgb(${grey}, ${grey}, ${grey})`, '#f5f5f5');
};

describe('ReadableColours', () => {
  it('makes quiet text readable on the ground of light pages', () => {
    const unread = createTheme().palette.text.secondary;
    expect(onGround(unread)).toBeLessThan(4.5);
    expect(onGround(secondaryIn('light'))).toBeGreaterThan(5.5);
  });

  it('leaves dark pages as they are', () => {
    expect(secondaryIn('dark')).toBe(
      createTheme({ palette: { type: 'dark' } }).palette.text.secondary,
    );
  });
});
