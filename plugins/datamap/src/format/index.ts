export { formatBytes } from './formatBytes';
export { formatCount } from './formatCount';
export { formatDuration } from './formatDuration';
export { formatHours } from './formatHours';
export { formatList } from './formatList';
export {
  formatDay,
  formatMoment,
  formatMomentInFull,
  formatTime,
} from './formatMoment';
export { formatPercent } from './formatPercent';
export { formatRelative } from './formatRelative';
export type { Reader } from './Reader';
export { useReader } from './useReader';
