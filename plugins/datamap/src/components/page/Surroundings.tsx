import { ReactNode } from 'react';
import { DatamapQueries } from '../../query';
import { ReadableColours } from './ReadableColours';

/** What every page, header and tab of ours needs around it. */
export const Surroundings = ({ children }: { children: ReactNode }) => (
  <DatamapQueries>
    <ReadableColours>{children}</ReadableColours>
  </DatamapQueries>
);
