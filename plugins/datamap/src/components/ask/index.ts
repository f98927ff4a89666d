export { AskButton } from './AskButton';
export { ContactNames } from './ContactNames';
export { useDataTeam } from './useDataTeam';
