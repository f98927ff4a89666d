import { LineLook } from './lineLooks';

/** The arrows' outlines in a square of 10, pointing right. */
export const arrowShapes: Record<LineLook['arrow'], string> = {
  full: 'M0,1 L10,5 L0,9 Z',
  open: 'M1,1 L9,5 L1,9',
  hollow: 'M1,1 L9,5 L1,9 Z',
};
