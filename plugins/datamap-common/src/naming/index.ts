export * from './madeReadable';
export * from './roundedToTwoDigits';
export * from './titleOf';
export * from './quotedIdentifier';
