export { EmptyState } from './EmptyState';
export { ErrorState } from './ErrorState';
export { LoadingState } from './LoadingState';
export { Notice } from './Notice';
export { Skeleton } from './Skeleton';
export { VisuallyHidden } from './VisuallyHidden';
