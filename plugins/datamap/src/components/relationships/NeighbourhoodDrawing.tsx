import { lazy, Suspense } from 'react';
import { NeighbourhoodRenderer } from '../../map';
import { useTranslate } from '../../translation';
import { LoadingState } from '../states';
import { PictureBoundary } from './PictureBoundary';

/** react-digraph is large: it comes in a chunk of its own, when a picture is drawn. */
const DigraphNeighbourhood = lazy(() =>
  import('./digraph/DigraphNeighbourhood').then(m => ({
    default: m.DigraphNeighbourhood,
  })),
);

/** Draws a neighbourhood; says so where that fails, and takes nothing else down. */
export const NeighbourhoodDrawing: NeighbourhoodRenderer = props => {
  const t = useTranslate();
  return (
    <PictureBoundary message={t('relationships.picture.failed')}>
      <Suspense fallback={<LoadingState lines={1} lineHeight={320} />}>
        <DigraphNeighbourhood {...props} />
      </Suspense>
    </PictureBoundary>
  );
};
