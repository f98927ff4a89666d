import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { DatamapQueries } from '../../query';
import { ReadableColours } from './ReadableColours';

const useStyles = makeStyles(theme => ({
  // The catalog's own page has another typeface than the theme; a box that is
  // none leaves its layout alone.
  ours: { display: 'contents', fontFamily: theme.typography.fontFamily },
}));

const OurType = ({ children }: { children: ReactNode }) => (
  <div className={useStyles().ours}>{children}</div>
);

/** What every page, header and tab of ours needs around it. */
export const Surroundings = ({ children }: { children: ReactNode }) => (
  <DatamapQueries>
    <ReadableColours>
      <OurType>{children}</OurType>
    </ReadableColours>
  </DatamapQueries>
);
