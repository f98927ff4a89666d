export { useWays, type Ways } from './useWays';
export { wayEmphasis } from './wayEmphasis';
export { withWays } from './withWays';
