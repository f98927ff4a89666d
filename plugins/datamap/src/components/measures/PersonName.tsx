import { usePersonName } from './usePersonName';

/** What people call a person or a team. */
export const PersonName = ({ entityRef }: { entityRef: string }) => (
  <>{usePersonName(entityRef)}</>
);
