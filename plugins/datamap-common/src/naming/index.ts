export * from './madeReadable';
export * from './presentedWords';
export * from './roundedToTwoDigits';
export * from './titleOf';
export * from './quotedIdentifier';
