export { TrustBanner } from './TrustBanner';
export { TrustMark } from './TrustMark';
export { TrustPart } from './TrustPart';
