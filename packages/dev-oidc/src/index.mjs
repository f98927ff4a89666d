export { demoIdentities } from './demoIdentities.mjs';
export { startOpenIdProvider } from './startOpenIdProvider.mjs';
