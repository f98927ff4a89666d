export * from './madeReadable';
export * from './roundedToTwoDigits';
export * from './titleOf';
export { quotedIdentifier } from './quotedIdentifier';
