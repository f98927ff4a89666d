export { formatBytes } from './formatBytes';
export { formatCount } from './formatCount';
export { formatList } from './formatList';
export { formatDay, formatMoment, formatMomentInFull } from './formatMoment';
export { formatRelative } from './formatRelative';
export type { Reader } from './Reader';
export { useReader } from './useReader';
